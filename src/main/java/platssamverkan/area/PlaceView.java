package platssamverkan.area;

/**
 * A place that is examined.
 *
 * @param chosen whether the project goes on with it: one of the two that were chosen (TP-082), in the full model each
 */
public record PlaceView(
        PlaceId id, String name, String description, PlaceKind kind, PlaceOwner owner, boolean chosen) {}
