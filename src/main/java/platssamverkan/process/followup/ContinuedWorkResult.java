package platssamverkan.process.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.ContinuedWorkService;
import platssamverkan.followup.ContinuedWorkView;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class ContinuedWorkResult implements StepResult {

    private static final String KEY = "result.planContinuedWork.";

    private final ContinuedWorkService works;
    private final ActorNames actors;
    private final Texts texts;

    ContinuedWorkResult(ContinuedWorkService works, ActorNames actors, Texts texts) {
        this.works = works;
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "planContinuedWork";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return works.plan(projectId).map(plan -> new ResultView(
            List.of(
                texts.text(KEY + "carriedOnBy", texts.of(plan.carriedOnBy()), plan.organisation()),
                texts.text(KEY + "nextInspection", texts.date(plan.nextInspectionOn()))),
            List.of(proposals(plan, actors.of(projectId)))));
    }

    private TableView proposals(ContinuedWorkView plan, Map<ActorId, String> names) {
        var columns = Stream.of("proposal", "kind", "responsible", "partners", "dueOn")
            .map(column -> texts.text(KEY + column))
            .toList();
        return new TableView(
            texts.text(KEY + "proposals"), columns,
            plan.proposals().stream().map(proposal -> row(proposal, names)).toList());
    }

    private List<String> row(Proposal proposal, Map<ActorId, String> names) {
        var partners = proposal.partners().stream().map(names::get).sorted(Comparator.naturalOrder()).toList();
        return List.of(
            proposal.description(), texts.of(proposal.kind()), names.get(proposal.responsible()),
            texts.names(partners), texts.date(proposal.dueOn()));
    }
}
