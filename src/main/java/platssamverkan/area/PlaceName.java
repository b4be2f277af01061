package platssamverkan.area;

import java.util.UUID;

/** What a place is called now. */
record PlaceName(UUID placeId, String name) {}
