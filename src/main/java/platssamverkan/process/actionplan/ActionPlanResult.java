package platssamverkan.process.actionplan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureHorizon;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.actionplan.Technique;
import platssamverkan.actionplan.TechniqueGroup;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class ActionPlanResult implements StepResult {

    private static final String KEY = "result.draftActionPlan.";

    private final ActionPlanService plans;
    private final PlanNaming naming;
    private final PlanCells cells;
    private final Texts texts;

    ActionPlanResult(ActionPlanService plans, PlanNaming naming, PlanCells cells, Texts texts) {
        this.plans = plans;
        this.naming = naming;
        this.cells = cells;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "draftActionPlan";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return plans.latest(projectId).map(plan -> new ResultView(
            sentences(plan), List.of(table(plan, naming.of(projectId)))));
    }

    private List<String> sentences(PlanView plan) {
        return Stream.of(
                Optional.of(texts.text(KEY + "version", plan.version(), texts.of(plan.status()))),
                Optional.of(texts.text(KEY + "horizons", count(plan, MeasureHorizon.OPERATIONAL_SHORT),
                    count(plan, MeasureHorizon.STRATEGIC_LONG))),
                techniques(plan))
            .flatMap(Optional::stream).toList();
    }

    private static long count(PlanView plan, MeasureHorizon horizon) {
        return plan.measures().stream().filter(measure -> measure.content().horizon() == horizon).count();
    }

    /** How the plan spreads over the five groups of techniques; empty where no measure names one. */
    private Optional<String> techniques(PlanView plan) {
        var named = plan.measures().stream().map(measure -> measure.content().technique())
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Technique::group, Collectors.counting()));
        var groups = Arrays.stream(TechniqueGroup.values()).filter(named::containsKey)
            .map(group -> texts.text(KEY + "technique", texts.of(group), named.get(group))).toList();
        return groups.isEmpty() ? Optional.empty() : Optional.of(texts.text(KEY + "techniques", texts.names(groups)));
    }

    private TableView table(PlanView plan, PlanNames names) {
        return new TableView(texts.text(KEY + "measures"),
            cells.heads(KEY + "measures", "measure", "place", "finding", "goal", "responsible", "end", "investment"),
            plan.measures().stream().map(measure -> row(measure, names)).toList());
    }

    private List<String> row(PlannedMeasureView measure, PlanNames names) {
        var content = measure.content();
        var commitment = measure.commitment();
        return List.of(
            cells.title(measure), names.place(content.placeId()), names.finding(content),
            Optional.ofNullable(content.goal()).orElse(""),
            names.actor(commitment.responsibleActor()),
            commitment.endsOn() == null ? "" : texts.date(commitment.endsOn()),
            commitment.investmentOre() == null ? "" : texts.kronor(commitment.investmentOre()));
    }
}
