package platssamverkan.process.analysis;

import jakarta.validation.constraints.Size;
import platssamverkan.analysis.FactorChoice;

record FactorSelectionForm(boolean used, @Size(max = 4000) String reason) {

    static final FactorSelectionForm UNTOUCHED = new FactorSelectionForm(true, null);

    static FactorSelectionForm of(FactorChoice choice) {
        return new FactorSelectionForm(choice.used(), choice.reason());
    }

    FactorChoice choice(String factorCode) {
        return new FactorChoice(factorCode, used, used ? null : reason);
    }
}
