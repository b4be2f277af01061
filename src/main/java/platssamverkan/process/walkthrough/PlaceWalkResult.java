package platssamverkan.process.walkthrough;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;

@Component
class PlaceWalkResult implements StepResult {

    private final WalkTelling telling;

    PlaceWalkResult(WalkTelling telling) {
        this.telling = telling;
    }

    @Override
    public String step() {
        return Walks.OF_PLACE;
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return telling.of(projectId, step());
    }
}
