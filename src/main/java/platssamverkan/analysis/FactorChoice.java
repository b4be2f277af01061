package platssamverkan.analysis;

import jakarta.persistence.Embeddable;

/**
 * Whether a project rates a factor.
 *
 * @param reason why not; null where the factor is used
 */
@Embeddable
public record FactorChoice(String factorCode, boolean used, String reason) {}
