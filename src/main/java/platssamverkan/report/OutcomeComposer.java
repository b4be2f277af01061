package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorService;
import platssamverkan.followup.ClosingEvaluationService;
import platssamverkan.followup.ContinuedWorkService;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.EvaluationView;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.followup.HandOverService;
import platssamverkan.followup.HandOverView;
import platssamverkan.followup.InterviewService;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.project.ProjectId;

/** Tells what the project has led to and how the work goes on. */
@Component
class OutcomeComposer {

    private final ExpectedResultsService results;
    private final ContinuedWorkService works;
    private final InterviewService interviews;
    private final ClosingEvaluationService closings;
    private final HandOverService handOvers;
    private final ActorService actors;

    OutcomeComposer(
        ExpectedResultsService results, ContinuedWorkService works, InterviewService interviews,
        ClosingEvaluationService closings, HandOverService handOvers, ActorService actors
    ) {
        this.results = results;
        this.interviews = interviews;
        this.closings = closings;
        this.handOvers = handOvers;
        this.works = works;
        this.actors = actors;
    }

    /** The judgement that is on record; none where nothing has been judged. */
    List<EvaluatedResult> results(ProjectId project) {
        return results.evaluation(project).map(EvaluationView::results).orElse(List.of());
    }

    Optional<ContinuedWorkPart> continuedWork(ProjectId project) {
        var names = Names.of(List.of(), actors.actors(project));
        return works.plan(project).map(plan -> new ContinuedWorkPart(
            plan.carriedOnBy(), plan.organisation(), plan.nextInspectionOn(),
            plan.proposals().stream().map(proposal -> part(proposal, names)).toList()));
    }

    /** Empty where nobody was to be interviewed. */
    Optional<InterviewsPart> interviews(ProjectId project) {
        return Optional.of(interviews.summary(project))
            .filter(summary -> !summary.isEmpty())
            .map(summary -> new InterviewsPart(summary.members().size(), summary.held(), summary.themes().stream()
                .map(theme -> new InterviewsPart.Theme(theme.theme(), theme.mean(), theme.words()))
                .toList()));
    }

    Optional<ClosingPart> closing(ProjectId project) {
        return closings.evaluation(project).map(evaluation -> new ClosingPart(
            evaluation.changed(), evaluation.lessons(), evaluation.answers().stream()
                .map(answers -> new ClosingPart.Answers(answers.question(), answers.mean()))
                .toList()));
    }

    HandOverView handOver(ProjectId project) {
        return handOvers.handOver(project);
    }

    private static ContinuedWorkPart.Proposal part(Proposal proposal, Names names) {
        return new ContinuedWorkPart.Proposal(
            proposal.kind(), proposal.description(), names.actor(proposal.responsible()),
            names.actors(proposal.partners()), proposal.dueOn());
    }
}
