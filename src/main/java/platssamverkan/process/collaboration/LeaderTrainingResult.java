package platssamverkan.process.collaboration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.TrainingAudience;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;

@Component
class LeaderTrainingResult implements StepResult {

    private final TrainingService trainings;
    private final TrainingTelling telling;

    LeaderTrainingResult(TrainingService trainings, TrainingTelling telling) {
        this.trainings = trainings;
        this.telling = telling;
    }

    @Override
    public String step() {
        return "trainProjectLeader";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var held = trainings.trainings(projectId, TrainingAudience.PROJECT_LEADER);
        return held.isEmpty() ? Optional.empty() : Optional.of(new ResultView(
            held.stream().flatMap(telling::sentences).toList(), held.stream().map(telling::participants).toList()));
    }
}
