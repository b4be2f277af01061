package platssamverkan.process.desk;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanDraftService;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.area.AreaService;
import platssamverkan.area.AreaView;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectOrigins;
import platssamverkan.project.ProjectService;

/**
 * Lets a new project begin with what an earlier one left: its area and places, its actors, and what it has not finished
 * as drafts of measures. People and scores stay behind.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StartingPoint {

    private static final int LONGEST_TEXT = 4000;

    private final AreaService areas;
    private final ActorService actors;
    private final MeasureService measures;
    private final PlanDraftService drafts;
    private final ProjectService projects;
    private final ProjectOrigins origins;
    private final Texts texts;
    private final Clock clock;

    StartingPoint(
        AreaService areas, ActorService actors, MeasureService measures, PlanDraftService drafts,
        ProjectService projects, ProjectOrigins origins, Texts texts, Clock clock
    ) {
        this.areas = areas;
        this.actors = actors;
        this.measures = measures;
        this.drafts = drafts;
        this.projects = projects;
        this.origins = origins;
        this.texts = texts;
        this.clock = clock;
    }

    void copy(ProjectId source, ProjectId target, AccountId by) {
        origins.record(target, source, by);
        areas.area(source).ifPresent(area -> areas.define(target, definition(area), by, clock.instant()).value());
        actors.actors(source).forEach(actor -> actors.join(target, withoutPeople(actor), by, clock.instant()).value());
        var places = places(source, target);
        measures.adopted(source).stream()
            .filter(measure -> measure.status().isUnfinished())
            .forEach(measure -> propose(source, measure, places, target, by));
    }

    private static DefineArea definition(AreaView area) {
        return new DefineArea(
            area.name(), area.description(), area.reasons(), area.rationale(), area.delimitation().orElse(null),
            area.boundary().orElse(null),
            area.places().stream()
                .map(place -> new DefineArea.Place(place.name(), place.description(), place.kind(), place.owner()))
                .toList());
    }

    private static ActorDetails withoutPeople(ActorView actor) {
        var details = actor.details();
        return new ActorDetails(
            details.name(), details.kind(), details.sector(), details.commercial(), details.keyActor(), null, null);
    }

    /** The places that the new project goes on with, by the old ones of the same name. */
    private Map<PlaceId, PlaceId> places(ProjectId source, ProjectId target) {
        var carriedOn = areas.places(target).stream().filter(PlaceView::chosen)
            .collect(Collectors.toMap(PlaceView::name, PlaceView::id));
        return areas.places(source).stream()
            .filter(place -> carriedOn.containsKey(place.name()))
            .collect(Collectors.toMap(PlaceView::id, place -> carriedOn.get(place.name())));
    }

    /** A measure at a place that is not chosen yet cannot be drafted: the entry model chooses its places later. */
    private void propose(
        ProjectId source, MeasureView measure, Map<PlaceId, PlaceId> places, ProjectId target, AccountId by
    ) {
        Optional.ofNullable(places.get(measure.content().placeId())).ifPresent(place ->
            drafts.propose(target, proposal(measure, place, projects.get(source).name()), by).value());
    }

    /** Without finding and measured value, which belong to the analysis of the old project. */
    private MeasureContent proposal(MeasureView measure, PlaceId place, String project) {
        var old = measure.content();
        return new MeasureContent(
            place, old.title(), null, null, old.problem(), old.cause(), old.goal(), old.goalAreas(), old.indicator(),
            old.indicatorSource(), null, old.targetValue(), described(measure, project), old.steps(), old.horizon(),
            old.prevention(), old.technique(), old.priority(), old.permitKinds(), old.permits(), old.risks());
    }

    private String described(MeasureView measure, String project) {
        var reference = texts.text("opening.copiedFrom", measure.number(), project);
        var description = Optional.ofNullable(measure.content().description()).map(text -> text + "\n\n").orElse("");
        return description.length() + reference.length() <= LONGEST_TEXT ? description + reference : description.strip();
    }
}
