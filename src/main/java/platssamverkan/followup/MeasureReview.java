package platssamverkan.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the review of the plan says about one measure (TP-053).
 *
 * @param remains what is left to do; null where nothing is
 * @param lesson what others should know before they do the same
 */
@Embeddable
public record MeasureReview(
    @Enumerated(EnumType.STRING) Execution execution,
    @Enumerated(EnumType.STRING) MeasureEffect effect,
    String remains,
    String lesson
) {}
