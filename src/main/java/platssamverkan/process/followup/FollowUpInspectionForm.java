package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class FollowUpInspectionForm implements TaskForm<InspectionForm> {

    @Override
    public String id() {
        return "follow-up-inspection";
    }

    @Override
    public String valueName() {
        return "inspection";
    }

    @Override
    public Class<InspectionForm> valueType() {
        return InspectionForm.class;
    }

    @Override
    public InspectionForm prefill(TaskScope scope) {
        return null;
    }
}
