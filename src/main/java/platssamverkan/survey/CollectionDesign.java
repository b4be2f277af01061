package platssamverkan.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a wave was collected, as a whole.
 *
 * @param recruitment how people were found and asked
 * @param deviations what did not go as planned; null for nothing
 * @param sameWay null in the first wave, which has nothing to be the same as
 * @param differences what was not the same; null for nothing
 */
@Embeddable
public record CollectionDesign(
        String recruitment, String deviations, @Enumerated(EnumType.STRING) SameWay sameWay, String differences) {}
