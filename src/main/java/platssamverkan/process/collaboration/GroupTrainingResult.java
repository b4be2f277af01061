package platssamverkan.process.collaboration;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.KnowledgeTestService;
import platssamverkan.collaboration.TrainingAudience;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.project.ProjectId;

@Component
class GroupTrainingResult implements StepResult {

    private final TrainingService trainings;
    private final KnowledgeTestService tests;
    private final TrainingTelling training;
    private final KnowledgeTelling knowledge;

    GroupTrainingResult(TrainingService trainings, KnowledgeTestService tests, TrainingTelling training, KnowledgeTelling knowledge) {
        this.trainings = trainings;
        this.tests = tests;
        this.training = training;
        this.knowledge = knowledge;
    }

    @Override
    public String step() {
        return "trainSteeringGroup";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var held = trainings.trainings(projectId, TrainingAudience.STEERING_GROUP);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var result = tests.result(projectId);
        var sentences = new ArrayList<>(held.stream().flatMap(training::sentences).toList());
        sentences.addAll(knowledge.sentences(result));
        var tables = new ArrayList<TableView>(held.stream().map(training::participants).toList());
        tables.addAll(knowledge.tables(result));
        if (tests.missing(projectId).isEmpty()) {
            tables.add(knowledge.rightAnswers(tests.test(projectId)));
        }
        return Optional.of(new ResultView(sentences, tables));
    }
}
