package platssamverkan.analysis;

import jakarta.persistence.Embeddable;

/** The three parts of a situation picture as the law on crime prevention in municipalities names them (LR1). */
@Embeddable
public record SituationPicture(String mapping, String otherInformation, String analysis) {}
