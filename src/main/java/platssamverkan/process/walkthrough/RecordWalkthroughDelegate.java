package platssamverkan.process.walkthrough;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;
import platssamverkan.walkthrough.WalkthroughService;

/** Records the walk with all that was noted on it. */
@Component
public class RecordWalkthroughDelegate extends RecordDelegate<WalkthroughForm> {

    private final WalkthroughService walks;

    RecordWalkthroughDelegate(RunWalkthroughForm form, FormValues values, WalkthroughService walks) {
        super(form, values);
        this.walks = walks;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, WalkthroughForm value) {
        return walks.record(step.projectId(), value.command(), step.by(), step.at());
    }
}
