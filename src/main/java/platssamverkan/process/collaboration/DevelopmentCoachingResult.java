package platssamverkan.process.collaboration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;

@Component
class DevelopmentCoachingResult implements StepResult {

    private final CoachingTelling telling;

    DevelopmentCoachingResult(CoachingTelling telling) {
        this.telling = telling;
    }

    @Override
    public String step() {
        return "holdCoachingSession_development";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return telling.of(projectId, step());
    }
}
