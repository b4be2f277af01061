package platssamverkan.process.actionplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.AdoptionView;
import platssamverkan.actionplan.BegunGoal;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanDecisionService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** What the chair answered, and how it has gone with the measures since. */
@Component
class AdoptionConfirmationResult implements StepResult {

    private static final String KEY = "result.confirmAdoption.";

    private final PlanDecisionService decisions;
    private final MeasureService measures;
    private final AccountService accounts;
    private final PlanNaming naming;
    private final PlanCells cells;
    private final Texts texts;
    private final Clock clock;

    AdoptionConfirmationResult(
        PlanDecisionService decisions, MeasureService measures, AccountService accounts, PlanNaming naming,
        PlanCells cells, Texts texts, Clock clock
    ) {
        this.decisions = decisions;
        this.measures = measures;
        this.accounts = accounts;
        this.naming = naming;
        this.cells = cells;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "confirmAdoption";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var answers = decisions.decisions(projectId).stream().flatMap(this::answer).toList();
        return answers.isEmpty() ? Optional.empty() : Optional.of(show(projectId, answers));
    }

    private Stream<String> answer(AdoptionView decision) {
        return decision.answer().stream().map(answer -> texts.text(
            KEY + (answer.confirmed() ? answer.onBehalf() ? "onBehalf" : "confirmed" : "notConfirmed"),
            decision.version(), accounts.displayName(answer.by()),
            texts.date(LocalDate.ofInstant(answer.at(), clock.getZone())), answer.reason()));
    }

    private ResultView show(ProjectId project, List<String> answers) {
        var adopted = measures.adopted(project);
        if (adopted.isEmpty()) {
            return new ResultView(answers, List.of());
        }
        var share = measures.begunShare(project);
        var sentences = Stream.concat(answers.stream(), Stream.of(
            begun("begun", share.all()), begun("begunWithoutWithdrawn", share.withoutWithdrawn()))).toList();
        return new ResultView(sentences, List.of(table(adopted, naming.of(project))));
    }

    private String begun(String key, BegunGoal goal) {
        return texts.text(KEY + key, goal.begun(), goal.adopted(), texts.text(KEY + "goal." + goal.reached()));
    }

    private TableView table(List<MeasureView> adopted, PlanNames names) {
        return new TableView(texts.text(KEY + "measures"),
            cells.heads(KEY + "measures", "measure", "place", "responsible", "status", "since", "end"),
            adopted.stream().map(measure -> row(measure, names)).toList());
    }

    private List<String> row(MeasureView measure, PlanNames names) {
        var status = texts.of(measure.status());
        return List.of(
            texts.text("plan.measure", measure.number(), measure.content().title()),
            names.place(measure.content().placeId()),
            names.actor(measure.commitment().responsibleActor()),
            measure.late() ? texts.text(KEY + "late", status) : status,
            texts.date(measure.latest().occurredOn()),
            texts.date(measure.commitment().endsOn()));
    }
}
