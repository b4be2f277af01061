package platssamverkan.process.measure;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class StartOperationalMeasuresForm implements TaskForm<OperationalStartForm> {

    @Override
    public String id() {
        return "start-operational-measures";
    }

    @Override
    public String valueName() {
        return "operationalStart";
    }

    @Override
    public Class<OperationalStartForm> valueType() {
        return OperationalStartForm.class;
    }

    @Override
    public OperationalStartForm prefill(TaskScope scope) {
        return null;
    }
}
