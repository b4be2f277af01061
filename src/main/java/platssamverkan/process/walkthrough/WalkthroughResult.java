package platssamverkan.process.walkthrough;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;

@Component
class WalkthroughResult implements StepResult {

    private final WalkTelling telling;

    WalkthroughResult(WalkTelling telling) {
        this.telling = telling;
    }

    @Override
    public String step() {
        return Walks.START;
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return telling.of(projectId, step());
    }
}
