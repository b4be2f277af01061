package platssamverkan.followup;

import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.SituationPictureService;
import platssamverkan.area.AreaService;
import platssamverkan.area.ChosenPlaceView;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.project.ProjectId;

/** Gathers what the expected results of a project are computed from. */
@Component
class ResultGrounds {

    private final AreaService areas;
    private final SituationPictureService pictures;
    private final BaselineService baselines;
    private final ActionPlanService plans;
    private final CollaborationAnalysisService analyses;
    private final SteeringGroupService groups;
    private final ActorService actors;
    private final ContinuedWorkService works;
    private final Clock clock;

    ResultGrounds(
        AreaService areas, SituationPictureService pictures, BaselineService baselines, ActionPlanService plans,
        CollaborationAnalysisService analyses, SteeringGroupService groups, ActorService actors,
        ContinuedWorkService works, Clock clock
    ) {
        this.areas = areas;
        this.pictures = pictures;
        this.baselines = baselines;
        this.plans = plans;
        this.analyses = analyses;
        this.groups = groups;
        this.actors = actors;
        this.works = works;
        this.clock = clock;
    }

    ResultGround of(ProjectId project) {
        return new ResultGround(
            areas.area(project), pictures.picture(project), baselines.baseline(project),
            areas.chosenPlaces(project).stream().map(ChosenPlaceView::place).toList(),
            plans.latest(project), plans.adopted(project), analyses.analysis(project), groups.group(project),
            actors.actors(project).stream().collect(Collectors.toMap(ActorView::id, Function.identity())),
            works.plan(project), clock.getZone());
    }
}
