package platssamverkan.process.actionplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanDiscussionService;
import platssamverkan.actionplan.PlanDiscussionView;
import platssamverkan.actionplan.PlanStance;
import platssamverkan.actor.ActorId;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class PlanDiscussionResult implements StepResult {

    private static final String KEY = "result.discussActionPlan.";

    private final PlanDiscussionService discussions;
    private final ActorNames actors;
    private final PlanCells cells;
    private final Texts texts;

    PlanDiscussionResult(PlanDiscussionService discussions, ActorNames actors, PlanCells cells, Texts texts) {
        this.discussions = discussions;
        this.actors = actors;
        this.cells = cells;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "discussActionPlan";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var held = discussions.discussions(projectId);
        var names = actors.of(projectId);
        return held.isEmpty() ? Optional.empty() : Optional.of(new ResultView(
            held.stream().flatMap(this::sentences).toList(),
            held.stream().map(discussion -> table(discussion, names)).toList()));
    }

    private Stream<String> sentences(PlanDiscussionView discussion) {
        var content = discussion.content();
        return Stream.of(
                Optional.of(texts.text(KEY + (discussion.agreed() ? "agreed" : "notAgreed"), discussion.version(),
                    texts.date(content.discussedOn()))),
                Optional.of(texts.text("result.analysisWorkshop.problem", content.problemPicture())),
                Optional.of(texts.text("result.analysisWorkshop.target", content.targetPicture())),
                content.toComplete().map(missing -> texts.text(KEY + "toComplete", missing)))
            .flatMap(Optional::stream);
    }

    private TableView table(PlanDiscussionView discussion, Map<ActorId, String> names) {
        return new TableView(texts.text(KEY + "stances", discussion.version()),
            cells.heads(KEY + "stances", "actor", "problem", "target", "plan", "reservation"),
            discussion.content().stances().stream().map(stance -> row(stance, names)).toList());
    }

    private List<String> row(PlanStance stance, Map<ActorId, String> names) {
        return List.of(names.get(stance.actor()), answer(stance, stance.agreesOnProblem()),
            answer(stance, stance.agreesOnTarget()), answer(stance, stance.agreesOnPlan()),
            stance.reservation().orElse(""));
    }

    private String answer(PlanStance stance, boolean agrees) {
        return texts.text(KEY + (stance.abstains() ? "abstains" : agrees ? "yes" : "no"));
    }
}
