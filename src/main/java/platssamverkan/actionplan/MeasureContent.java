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
    String permits,
    String risks
) {
    public MeasureContent {
        goalAreas = goalAreas == null ? Set.of() : Set.copyOf(goalAreas);
    }

    /** Whether the plan names camera surveillance among the permits and duties of the measure (LR9). */
    public boolean namesCameraSurveillance() {
        var named = permits == null ? "" : permits.toLowerCase(Locale.ROOT);
        return named.contains("kamerabevak") || named.contains("bevakningskamer");
    }
}
