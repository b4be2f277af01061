package platssamverkan.process.walkthrough;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;
import platssamverkan.walkthrough.WalkthroughService;

/** Records the walk with all that was noted on it. */
@Component
public class RecordWalkthroughDelegate extends RecordDelegate<WalkthroughForm> {

    private final WalkthroughService walkthroughs;
    private final Walks walks;

    RecordWalkthroughDelegate(RunWalkthroughForm form, FormValues values, WalkthroughService walkthroughs, Walks walks) {
        super(form, values);
        this.walkthroughs = walkthroughs;
        this.walks = walks;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, WalkthroughForm value) {
        var route = walks.route(step.projectId(), step.step(), step.id(Walks.GROUP));
        return walkthroughs.record(step.projectId(), route, value.command(), step.by(), step.at());
    }

    @Override
    protected Optional<String> about(RecordedStep step) {
        return step.id(Walks.GROUP).map(id -> walks.group(step.projectId(), id).content().name());
    }
}
