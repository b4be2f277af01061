package platssamverkan.area;

/**
 * A place that is examined.
 *
 * @param chosen whether it is one of the two places that the project goes on with (TP-082)
 */
public record PlaceView(
        PlaceId id, String name, String description, PlaceKind kind, PlaceOwner owner, boolean chosen) {}
