package platssamverkan.process.actionplan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;

/** What the group has decided about how the work goes on. */
@Component
class ContinuationDecisionsResult implements StepResult {

    private final DecisionResults results;

    ContinuationDecisionsResult(DecisionResults results) {
        this.results = results;
    }

    @Override
    public String step() {
        return "openDecision_continuation";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return results.show(projectId, DecisionSubject.CONTINUATION);
    }
}
