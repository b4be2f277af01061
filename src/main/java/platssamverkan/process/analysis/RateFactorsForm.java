package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class RateFactorsForm implements TaskForm<FactorAssessmentForm> {

    @Override
    public String id() {
        return "rate-factors";
    }

    @Override
    public String valueName() {
        return "factorAssessment";
    }

    @Override
    public Class<FactorAssessmentForm> valueType() {
        return FactorAssessmentForm.class;
    }

    @Override
    public FactorAssessmentForm prefill(TaskScope scope) {
        return null;
    }
}
