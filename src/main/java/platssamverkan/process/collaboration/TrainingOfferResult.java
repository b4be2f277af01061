package platssamverkan.process.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.OfferTraining;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class TrainingOfferResult implements StepResult {

    private static final String KEY = "result.offerTrainings.";

    private final TrainingService trainings;
    private final Texts texts;

    TrainingOfferResult(TrainingService trainings, Texts texts) {
        this.trainings = trainings;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "offerTrainings";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var offers = trainings.offers(projectId);
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ResultView.of(
            texts.text(KEY + "count", offers.size()),
            texts.text(
                KEY + "uptake", offers.stream().mapToInt(OfferTraining::steeringGroup).sum(),
                offers.stream().mapToInt(OfferTraining::projectLeaders).sum(),
                offers.stream().mapToInt(OfferTraining::workingGroups).sum())).with(table(offers)));
    }

    private TableView table(List<OfferTraining> offers) {
        var columns = Stream.of(
                "title", "kind", "heldOn", "provider", "seats", "steeringGroup", "projectLeaders", "workingGroups")
            .map(column -> texts.text(KEY + column))
            .toList();
        return new TableView(texts.text(KEY + "trainings"), columns, offers.stream().map(this::row).toList());
    }

    private List<String> row(OfferTraining offer) {
        return List.of(
            offer.title(), texts.of(offer.kind()), texts.date(offer.heldOn()), offer.provider(),
            texts.integer(offer.seats()), texts.integer(offer.steeringGroup()), texts.integer(offer.projectLeaders()),
            texts.integer(offer.workingGroups()));
    }
}
