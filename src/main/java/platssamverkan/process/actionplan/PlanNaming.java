package platssamverkan.process.actionplan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.analysis.FactorService;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.walkthrough.Observe;
import platssamverkan.walkthrough.WalkthroughService;

/** Finds the names that a project's plan needs. */
@Component
class PlanNaming {

    private static final int SHORT = 80;

    private final AreaService areas;
    private final ActorService actors;
    private final FactorService factors;
    private final WalkthroughService walks;
    private final Texts texts;

    PlanNaming(
        AreaService areas, ActorService actors, FactorService factors, WalkthroughService walks, Texts texts
    ) {
        this.areas = areas;
        this.actors = actors;
        this.factors = factors;
        this.walks = walks;
        this.texts = texts;
    }

    PlanNames of(ProjectId project) {
        return new PlanNames(
            places(project),
            actors.actors(project).stream().collect(Collectors.toMap(ActorView::id, ActorView::name)),
            findings(project));
    }

    /** The active factors and what was seen on walks, by code or id. */
    Map<String, String> findings(ProjectId project) {
        var places = places(project);
        var names = new LinkedHashMap<String, String>();
        factors.factors(project).active().forEach(factor ->
            names.put(factor.code(), texts.text("plan.finding.factor", factor.code(), factor.name())));
        walks.walks(project).stream().flatMap(walk -> walk.observations().stream()).forEach(observation ->
            names.put(observation.rowId().toString(), name(observation.content(), places)));
        return names;
    }

    private Map<PlaceId, String> places(ProjectId project) {
        return areas.places(project).stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
    }

    private String name(Observe observation, Map<PlaceId, String> places) {
        var text = observation.text();
        var beginning = text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
        return texts.text("plan.finding.observation", places.getOrDefault(observation.place(), ""), beginning);
    }
}
