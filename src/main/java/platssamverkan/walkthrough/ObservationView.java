package platssamverkan.walkthrough;

/**
 * An observation as it stands.
 *
 * @param version counted from one
 */
public record ObservationView(ObservationId id, long version, Observe content) {}
