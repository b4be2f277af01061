package platssamverkan.actionplan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A decision that an authority still must make (LR2).
 *
 * @param decidesOn when it is expected; null where nobody knows
 * @param registryNumber the number of the case; null where there is none yet
 */
@Embeddable
public record FurtherDecision(String body, LocalDate decidesOn, String registryNumber) {}
