package platssamverkan.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The area as it is delimited now. */
public record AreaView(
        int version,
        String name,
        String description,
        Set<AreaReason> reasons,
        String rationale,
        Optional<String> delimitation,
        Optional<String> boundary,
        Optional<Double> hectares,
        List<PlaceView> places,
        Instant recordedAt) {}
