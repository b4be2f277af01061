package platssamverkan.process.actionplan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;

/** What the group has decided about the plan. */
@Component
class PlanDecisionsResult implements StepResult {

    private final DecisionResults results;

    PlanDecisionsResult(DecisionResults results) {
        this.results = results;
    }

    @Override
    public String step() {
        return "openDecision";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return results.show(projectId, DecisionSubject.PLAN);
    }
}
