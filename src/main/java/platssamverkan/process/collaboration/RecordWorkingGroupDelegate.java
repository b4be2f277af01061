package platssamverkan.process.collaboration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.area.PlaceId;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the working group of the place in scope. */
@Component
public class RecordWorkingGroupDelegate extends RecordDelegate<WorkingGroupForm> {

    private final WorkingGroupService groups;

    RecordWorkingGroupDelegate(FormWorkingGroupForm form, FormValues values, WorkingGroupService groups) {
        super(form, values);
        this.groups = groups;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, WorkingGroupForm value) {
        return groups.form(step.projectId(), place(step), value.command(), step.by(), step.at());
    }

    @Override
    protected Optional<String> about(RecordedStep step) {
        return groups.groupOf(step.projectId(), place(step)).map(group -> group.content().name());
    }

    private static PlaceId place(RecordedStep step) {
        return PlaceId.of(step.id("placeId").orElseThrow());
    }
}
