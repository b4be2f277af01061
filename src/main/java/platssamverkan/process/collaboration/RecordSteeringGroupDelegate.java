package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the group that steers the collaboration. */
@Component
public class RecordSteeringGroupDelegate extends RecordDelegate<SteeringGroupForm> {

    private final SteeringGroupService groups;

    RecordSteeringGroupDelegate(FormSteeringGroupForm form, FormValues values, SteeringGroupService groups) {
        super(form, values);
        this.groups = groups;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, SteeringGroupForm value) {
        return groups.form(step.projectId(), value.command(), step.by(), step.at());
    }
}
