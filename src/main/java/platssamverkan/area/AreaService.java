package platssamverkan.area;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectModels;
import platssamverkan.shared.Outcome;

/**
 * Delimits a project's area, and keeps the places examined in it and those that the project goes on with: in the entry
 * model the two that are chosen (TP-082), in the full model all of them (TP-020).
 */
@Service
@Transactional
public class AreaService {

    private final ProjectAreas areas;
    private final Places places;
    private final PlaceChoices choices;
    private final ProjectModels models;
    private final ApplicationEventPublisher events;

    AreaService(
            ProjectAreas areas, Places places, PlaceChoices choices, ProjectModels models,
            ApplicationEventPublisher events) {
        this.areas = areas;
        this.places = places;
        this.choices = choices;
        this.models = models;
        this.events = events;
    }

    /** Defines the area; a second time makes a new version, in which known places stay the same. */
    public Outcome<AreaView> define(ProjectId projectId, DefineArea area, AccountId by, Instant at) {
        var previous = currentArea(projectId);
        var identity = new PlaceIdentity(previous.map(ProjectArea::places).orElse(List.of()), area.places());
        var carriedOn = previous.map(old -> carriedOn(projectId, old)).orElse(Set.of());
        var faults = AreaRules.faults(
                area, identity.lost().stream().filter(place -> carriedOn.contains(place.placeId())).toList());
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        previous.ifPresent(old -> areas.saveAndFlush(old.supersede(at)));
        var version = previous.map(ProjectArea::version).orElse(0) + 1;
        var examined = IntStream.range(0, area.places().size())
                .mapToObj(row -> examined(projectId, area.places().get(row), identity.known(row))).toList();
        var defined = areas.saveAndFlush(new ProjectArea(projectId, version, area, examined, by, at));
        events.publishEvent(new AreaDefined(projectId, version));
        return Outcome.accepted(defined.view(carriedOn(projectId, defined)));
    }

    /** Chooses the two places to go on with; a second time makes a new version of the choice. */
    public Outcome<List<ChosenPlaceView>> choosePlaces(
            ProjectId projectId, ChoosePlaces choice, AccountId by, Instant at) {
        var examined = places(projectId).stream().map(PlaceView::id).collect(Collectors.toSet());
        var faults = ChoiceRules.faults(choice, examined);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var previous = currentChoice(projectId);
        previous.ifPresent(old -> choices.saveAndFlush(old.supersede(at)));
        var version = previous.map(PlaceChoice::version).orElse(0) + 1;
        var chosen = choice.places().stream().map(ChosenPlace::of).toList();
        choices.saveAndFlush(new PlaceChoice(projectId, version, chosen, by, at));
        events.publishEvent(new PlacesChosen(projectId, choice.places().stream().map(ChoosePlaces.Choice::place).toList()));
        return Outcome.accepted(chosenPlaces(projectId));
    }

    /** The area as delimited now; empty before it is. */
    @Transactional(readOnly = true)
    public Optional<AreaView> area(ProjectId projectId) {
        return currentArea(projectId).map(area -> area.view(carriedOn(projectId, area)));
    }

    /** The examined places in the order they were listed; none before the area is delimited. */
    @Transactional(readOnly = true)
    public List<PlaceView> places(ProjectId projectId) {
        return area(projectId).map(AreaView::places).orElse(List.of());
    }

    /** The two places to go on with; none before they are chosen. */
    @Transactional(readOnly = true)
    public List<ChosenPlaceView> chosenPlaces(ProjectId projectId) {
        var views = places(projectId).stream().collect(Collectors.toMap(view -> view.id().value(), view -> view));
        return currentChoice(projectId).map(PlaceChoice::places).orElse(List.of()).stream()
                .map(place -> new ChosenPlaceView(views.get(place.placeId()), place.justification()))
                .toList();
    }

    /** The names of places, whichever projects they belong to; ids of nothing are left out. */
    @Transactional(readOnly = true)
    public Map<PlaceId, String> placeNames(Collection<PlaceId> ids) {
        return areas.names(ids.stream().map(PlaceId::value).toList()).stream()
                .collect(Collectors.toMap(place -> new PlaceId(place.placeId()), PlaceName::name));
    }

    private Optional<ProjectArea> currentArea(ProjectId projectId) {
        return areas.findByProjectIdAndSupersededAtIsNull(projectId.value());
    }

    private Optional<PlaceChoice> currentChoice(ProjectId projectId) {
        return choices.findByProjectIdAndSupersededAtIsNull(projectId.value());
    }

    private Set<UUID> carriedOn(ProjectId projectId, ProjectArea area) {
        return models.followsTheFullModel(projectId)
                ? area.places().stream().map(ExaminedPlace::placeId).collect(Collectors.toSet())
                : chosenIds(projectId);
    }

    private Set<UUID> chosenIds(ProjectId projectId) {
        return currentChoice(projectId).map(PlaceChoice::places).orElse(List.of()).stream()
                .map(ChosenPlace::placeId)
                .collect(Collectors.toSet());
    }

    private ExaminedPlace examined(ProjectId projectId, DefineArea.Place place, Optional<ExaminedPlace> known) {
        var id = known.map(ExaminedPlace::placeId).orElseGet(() -> places.save(new Place(projectId)).id());
        return new ExaminedPlace(id, place.name(), place.description(), place.kind(), place.owner());
    }
}
