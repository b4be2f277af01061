package platssamverkan.support;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.ChoosePlaces;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectModels;
import platssamverkan.project.RowKeeper;

/** Delimits an area and names its places, for tests of what is then found out about them. */
@Import({AreaService.class, ProjectModels.class, RowKeeper.class, AccountService.class})
public class ExaminedPlaces {

    private final AreaService areas;
    private final Clock clock;

    ExaminedPlaces(AreaService areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The places in the order of their names here. */
    public List<PlaceId> examine(ProjectId project, AccountId by, String... names) {
        var places = Arrays.stream(names)
                .map(name -> new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC))
                .toList();
        var area = new DefineArea("Centrum", "Stadens mitt", Set.of(AreaReason.FELT_INSECURITY), "Lägesbilden",
                "Från ån till järnvägen", null, places);
        return areas.define(project, area, by, clock.instant()).value().places().stream().map(PlaceView::id).toList();
    }

    public void choose(ProjectId project, AccountId by, PlaceId... places) {
        var choices = Stream.of(places).map(place -> new ChoosePlaces.Choice(place, "Störst behov")).toList();
        areas.choosePlaces(project, new ChoosePlaces(choices), by, clock.instant()).value();
    }
}
