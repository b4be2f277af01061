package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class CountFlowsForm implements TaskForm<PartSummaryForm> {

    @Override
    public String id() {
        return "count-flows";
    }

    @Override
    public String valueName() {
        return "flowCounting";
    }

    @Override
    public Class<PartSummaryForm> valueType() {
        return PartSummaryForm.class;
    }

    @Override
    public PartSummaryForm prefill(TaskScope scope) {
        return null;
    }
}
