package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.collaboration.LocalCouncilService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records how the local council develops. */
@Component
public class RecordCouncilDevelopmentDelegate extends RecordDelegate<CouncilDevelopmentForm> {

    private final LocalCouncilService councils;

    RecordCouncilDevelopmentDelegate(DevelopLocalCouncilForm form, FormValues values, LocalCouncilService councils) {
        super(form, values);
        this.councils = councils;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, CouncilDevelopmentForm value) {
        return councils.develop(step.projectId(), value.command(), step.by(), step.at());
    }
}
