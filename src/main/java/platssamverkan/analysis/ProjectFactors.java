package platssamverkan.analysis;

import java.util.List;
import java.util.Map;

/**
 * The factors of a project's catalogue, some of them switched off.
 *
 * @param thresholds the project's own, frozen when its rating began
 * @param switchedOff the reasons by factor code
 */
public record ProjectFactors(FactorCatalogue catalogue, Thresholds thresholds, Map<String, String> switchedOff) {

    /** The factors that the project rates, in the order of their aspects. */
    public List<Factor> active() {
        return catalogue.factors().stream().filter(factor -> isActive(factor.code())).toList();
    }

    public boolean isActive(String code) {
        return !switchedOff.containsKey(code);
    }
}
