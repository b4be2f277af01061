package platssamverkan.actionplan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.analysis.FactorService;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.walkthrough.WalkthroughService;

/** What a measure may point at: the chosen places, active factors, observations, actors and members of the project. */
@Component
class Surroundings {

    private final ProjectService projects;
    private final AreaService areas;
    private final ActorService actors;
    private final FactorService factors;
    private final WalkthroughService walks;

    Surroundings(
        ProjectService projects, AreaService areas, ActorService actors, FactorService factors,
        WalkthroughService walks
    ) {
        this.projects = projects;
        this.areas = areas;
        this.actors = actors;
        this.factors = factors;
        this.walks = walks;
    }

    ProjectView project(ProjectId project) {
        return projects.get(project);
    }

    List<PlaceView> chosenPlaces(ProjectId project) {
        return areas.places(project).stream().filter(PlaceView::chosen).toList();
    }

    List<ActorView> actors(ProjectId project) {
        return actors.actors(project);
    }

    boolean hasActor(ProjectId project, ActorId actor) {
        return actors.exists(project, actor);
    }

    boolean hasMember(ProjectId project, AccountId account) {
        return projects.members(project).stream().anyMatch(member -> member.accountId().equals(account));
    }

    boolean factorIsActive(ProjectId project, String factorCode) {
        return factors.factors(project).active().stream().anyMatch(factor -> factor.code().equals(factorCode));
    }

    boolean hasObservation(ProjectId project, PlaceId place, UUID observation) {
        return walks.walks(project).stream().flatMap(walk -> walk.observations().stream())
            .anyMatch(seen -> seen.rowId().equals(observation) && seen.content().place().equals(place));
    }
}
