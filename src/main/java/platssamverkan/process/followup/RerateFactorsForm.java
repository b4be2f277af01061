package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class RerateFactorsForm implements TaskForm<ReratingForm> {

    @Override
    public String id() {
        return "rerate-factors";
    }

    @Override
    public String valueName() {
        return "rerating";
    }

    @Override
    public Class<ReratingForm> valueType() {
        return ReratingForm.class;
    }

    @Override
    public ReratingForm prefill(TaskScope scope) {
        return null;
    }
}
