package platssamverkan.process.actionplan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;

/** Each completion is a version of the plan. */
@Component
class PlanCompletionResult implements StepResult {

    private final PlanVersionsResult versions;

    PlanCompletionResult(PlanVersionsResult versions) {
        this.versions = versions;
    }

    @Override
    public String step() {
        return "completeActionPlan";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return versions.show(projectId);
    }
}
