package platssamverkan.report;

import java.time.LocalDate;
import platssamverkan.walkthrough.WalkLight;
import platssamverkan.walkthrough.WalkPurpose;

/** A walk, and how many observations of each kind were made on it. */
public record WalkPart(
    WalkPurpose purpose, LocalDate walkedOn, WalkLight light, int participants, boolean publicTookPart,
    boolean privateTookPart, long positive, long negative, long neutral
) {}
