package platssamverkan.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of the factors, their aspects and the thresholds between the colours. */
public record FactorCatalogue(
        String version,
        String note,
        Thresholds thresholds,
        Map<ColourCode, String> colours,
        Map<String, String> references,
        List<Aspect> aspects,
        List<Factor> factors) {

    public Optional<Factor> factor(String code) {
        return factors.stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    public Aspect aspectOf(Factor factor) {
        return aspects.stream().filter(aspect -> aspect.code().equals(factor.aspect())).findFirst().orElseThrow();
    }
}
