package platssamverkan.process.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class PlanVersionsResult implements StepResult {

    private static final String KEY = "result.reviseActionPlan.";

    private final ActionPlanService plans;
    private final PlanCells cells;
    private final Texts texts;
    private final Clock clock;

    PlanVersionsResult(ActionPlanService plans, PlanCells cells, Texts texts, Clock clock) {
        this.plans = plans;
        this.cells = cells;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "reviseActionPlan";
    }

    /** Nothing to show as long as the first version is the only one. */
    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var versions = plans.versions(projectId);
        return versions.size() < 2 ? Optional.empty() : Optional.of(new ResultView(
            List.of(texts.text(KEY + "count", versions.size())), List.of(table(versions))));
    }

    private TableView table(List<PlanView> versions) {
        return new TableView(texts.text(KEY + "versions"),
            cells.heads(KEY + "versions", "version", "status", "reason", "note", "handedOn"),
            versions.stream().map(this::row).toList());
    }

    private List<String> row(PlanView version) {
        return List.of(
            String.valueOf(version.version()), texts.of(version.status()), version.reason().orElse(""),
            version.note().orElse(""), version.handedOnAt().map(this::day).orElse(""));
    }

    private String day(Instant instant) {
        return texts.date(LocalDate.ofInstant(instant, clock.getZone()));
    }
}
