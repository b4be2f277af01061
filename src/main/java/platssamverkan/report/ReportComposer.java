package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.area.AreaView;
import platssamverkan.area.PlaceView;
import platssamverkan.meeting.MeetingService;
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
    private final MeetingService meetings;
    private final AnalysisComposer analysis;
    private final PlanComposer plan;
    private final CollaborationComposer collaboration;
    private final WalkComposer walks;
    private final OutcomeComposer outcome;
    private final LearningComposer learning;
    private final NumbersComposer numbers;

    ReportComposer(
        ProjectService projects, AreaService areas, ActorService actors, MeetingService meetings,
        AnalysisComposer analysis, PlanComposer plan, CollaborationComposer collaboration, WalkComposer walks,
        OutcomeComposer outcome, LearningComposer learning, NumbersComposer numbers
    ) {
        this.learning = learning;
        this.numbers = numbers;
        this.projects = projects;
        this.areas = areas;
        this.actors = actors;
        this.meetings = meetings;
        this.analysis = analysis;
        this.plan = plan;
        this.collaboration = collaboration;
        this.walks = walks;
        this.outcome = outcome;
    }

    ReportContent compose(ProjectId project, String summary) {
        return new ReportContent(
            summary, project(project), areas.area(project).map(ReportComposer::area), actors(project),
            analysis.situation(project), analysis.factors(project), plan.compose(project),
            collaboration.group(project), walks.compose(project), collaboration.coaching(project),
            outcome.continuedWork(project), outcome.results(project), meetings.participation(project),
            outcome.interviews(project), outcome.closing(project), Optional.of(outcome.handOver(project)),
            learning.experience(project), learning.trainings(project), numbers.compose(project));
    }

    private ProjectPart project(ProjectId id) {
        var project = projects.get(id);
        return new ProjectPart(project.name(), project.municipalityName(), project.startsOn(), project.endsOn());
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
