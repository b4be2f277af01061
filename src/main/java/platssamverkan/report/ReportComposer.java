package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.area.AreaView;
import platssamverkan.area.PlaceView;
import platssamverkan.actionplan.MeasureLeadTimes;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.report.ReportContent.ActorPart;
import platssamverkan.report.ReportContent.AreaPart;
import platssamverkan.report.ReportContent.ProjectPart;

/** Puts the parts of a report together from what the modules show. */
@Component
class ReportComposer {

    private final ProjectService projects;
    private final AreaService areas;
    private final ActorService actors;
    private final ParticipationService participation;
    private final MeasureService measures;
    private final DecisionComposer decisions;
    private final FinancingComposer financing;
    private final AnalysisComposer analysis;
    private final PlanComposer plan;
    private final CollaborationComposer collaboration;
    private final WalkComposer walks;
    private final OutcomeComposer outcome;
    private final LearningComposer learning;
    private final NumbersComposer numbers;

    ReportComposer(
        ProjectService projects, AreaService areas, ActorService actors, ParticipationService participation,
        MeasureService measures, DecisionComposer decisions, FinancingComposer financing, AnalysisComposer analysis,
        PlanComposer plan, CollaborationComposer collaboration, WalkComposer walks, OutcomeComposer outcome,
        LearningComposer learning, NumbersComposer numbers
    ) {
        this.participation = participation;
        this.measures = measures;
        this.decisions = decisions;
        this.financing = financing;
        this.learning = learning;
        this.numbers = numbers;
        this.projects = projects;
        this.areas = areas;
        this.actors = actors;
        this.analysis = analysis;
        this.plan = plan;
        this.collaboration = collaboration;
        this.walks = walks;
        this.outcome = outcome;
    }

    /** Everything but the words that it is printed with. */
    ReportContent compose(ProjectId project, String summary) {
        var tookPart = participation.participation(project);
        var decided = decisions.compose(project);
        var financed = financing.compose(project);
        var ways = measures.leadTimes(project).stream().map(ReportComposer::way).toList();
        var counted = Stream.concat(
            numbers.compose(project).stream(), ReportNumbers.of(tookPart, decided, financed, ways).stream()).toList();
        return new ReportContent(
            summary, project(project), areas.area(project).map(ReportComposer::area), actors(project),
            analysis.situation(project), analysis.factors(project), plan.compose(project),
            collaboration.group(project), walks.compose(project), collaboration.coaching(project),
            outcome.continuedWork(project), outcome.results(project), tookPart,
            outcome.interviews(project), outcome.closing(project), Optional.of(outcome.handOver(project)),
            learning.experience(project), learning.trainings(project), decided, financed, ways, counted, List.of(),
            List.of(), List.of());
    }

    private static WayPart way(MeasureLeadTimes measure) {
        var times = measure.times();
        return new WayPart(
            measure.id().toString(), measure.number(), measure.title(), measure.proposedOn(), times.decidedOn(),
            times.begunOn(), times.completedOn(), measure.daysToDecide(), times.daysToBegin(), times.daysToComplete(),
            measure.daysInAll());
    }

    private ProjectPart project(ProjectId id) {
        var project = projects.get(id);
        return new ProjectPart(project.name(), project.municipalityName(), project.model(), project.startsOn(), project.endsOn());
    }

    private static AreaPart area(AreaView area) {
        var chosen = area.places().stream().filter(PlaceView::chosen).map(PlaceView::name).toList();
        return new AreaPart(
            area.name(), area.description(), area.places().stream().map(PlaceView::name).toList(), chosen);
    }

    private List<ActorPart> actors(ProjectId project) {
        return actors.actors(project).stream()
            .map(actor -> new ActorPart(actor.name(), actor.kind(), actor.sector(), actor.keyActor()))
            .toList();
    }
}
