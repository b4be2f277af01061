package platssamverkan.walkthrough;

import platssamverkan.area.PlaceId;

/**
 * What the walkers saw at one stop: places and conduct, never persons.
 *
 * @param stop where on the place they stood
 * @param factorCode the factor of the safety analysis that it concerns; null where none fits
 * @param severity for something negative; otherwise null
 * @param acute whether it must be reported as a fault at once
 */
public record Observe(
    PlaceId place,
    String stop,
    ObservationKind kind,
    String factorCode,
    String text,
    Severity severity,
    TimeDependency timeDependency,
    String proposedMeasure,
    String responsibleParty,
    boolean acute
) {}
