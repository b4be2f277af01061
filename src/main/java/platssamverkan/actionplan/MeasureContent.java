package platssamverkan.actionplan;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import platssamverkan.area.PlaceId;

/**
 * What a measure is and why: from a finding over its problem and cause to the goal, the work and how it is measured.
 * Only place and title are there from the start.
 *
 * @param factorCode the factor of the analysis that the measure answers; null where it answers an observation
 * @param permitKinds what must be allowed before it begins; {@code permits} says more in words
 * @param technique only for a measure that changes the situation
 */
@Embeddable
public record MeasureContent(
    @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
    String title,
    String factorCode,
    UUID observationId,
    String problem,
    String cause,
    String goal,
    @Enumerated(EnumType.STRING) Set<GoalArea> goalAreas,
    String indicator,
    String indicatorSource,
    String baselineValue,
    String targetValue,
    String description,
    String steps,
    @Enumerated(EnumType.STRING) MeasureHorizon horizon,
    @Enumerated(EnumType.STRING) Prevention prevention,
    @Convert(converter = TechniqueColumn.class) Technique technique,
    @Enumerated(EnumType.STRING) MeasurePriority priority,
    @Enumerated(EnumType.STRING) Set<PermitKind> permitKinds,
    String permits,
    String risks
) {
    public MeasureContent {
        goalAreas = goalAreas == null ? Set.of() : Set.copyOf(goalAreas);
        permitKinds = permitKinds == null ? Set.of() : Set.copyOf(permitKinds);
    }

    /** Whether anything must be allowed or in order before it begins. */
    public boolean needsPermits() {
        return permits != null || !permitKinds.isEmpty();
    }

    /** Whether the plan names camera surveillance among the permits and duties of the measure (LR9). */
    public boolean namesCameraSurveillance() {
        var named = permits == null ? "" : permits.toLowerCase(Locale.ROOT);
        return permitKinds.contains(PermitKind.CAMERA) || named.contains("kamerabevak") || named.contains("bevakningskamer");
    }
}
