package platssamverkan.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectModels;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import({AreaService.class, ProjectModels.class})
@RecordApplicationEvents
class AreaServiceIntegrationTests {

    private static final String BOUNDARY =
        "{\"type\":\"Polygon\",\"coordinates\":[[[15,59],[15.01,59],[15.01,59.01],[15,59.01],[15,59]]]}";

    @Autowired
    private AreaService areas;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
    }

    @Test
    void hasNoAreaBeforeItIsDefined() {
        assertThat(areas.area(project)).isEmpty();
        assertThat(areas.places(project)).isEmpty();
        assertThat(areas.chosenPlaces(project)).isEmpty();
    }

    @Test
    void keepsTheAreaAsItWasDefined() {
        define("Torget", "Parken");

        var area = areas.area(project).orElseThrow();
        assertThat(area.version()).isEqualTo(1);
        assertThat(area.name()).isEqualTo("Centrum");
        assertThat(area.reasons()).containsExactly(AreaReason.CRIME_AND_DISORDER);
        assertThat(area.delimitation()).isEmpty();
        assertThat(area.boundary()).contains(BOUNDARY);
        assertThat(area.hectares().orElseThrow()).isBetween(63.0, 65.0);
        assertThat(area.recordedAt()).isEqualTo(clock.instant());
        assertThat(area.places()).extracting(PlaceView::name).containsExactly("Torget", "Parken");
    }

    @Test
    void tellsThatTheAreaIsDefined() {
        define("Torget", "Parken");

        assertThat(events.stream(AreaDefined.class)).containsExactly(new AreaDefined(project, 1));
    }

    @Test
    void writesNothingWhenItRefuses() {
        assertThat(areas.define(project, area("Torget"), leader, clock.instant()).refusals()).isNotEmpty();

        entities.flush();
        assertThat(rows("project_area")).isZero();
        assertThat(rows("place")).isZero();
    }

    @Test
    void keepsTheOldVersionWhenTheAreaIsCorrected() {
        define("Torget", "Parken");
        var torget = place("Torget");

        define("Stationen", "torget");

        assertThat(areas.area(project).orElseThrow().version()).isEqualTo(2);
        assertThat(place("torget")).isEqualTo(torget);
        assertThat(rows("project_area")).isEqualTo(2);
        assertThat(rows("place")).isEqualTo(3);
        assertThat(database.queryForObject(
            "select count(*) from project_area where superseded_at is null", Integer.class)).isEqualTo(1);
    }

    @Test
    void keepsTheChoiceOfTwoPlaces() {
        define("Torget", "Parken", "Stationen");

        choose("Stationen", "Torget");

        assertThat(areas.chosenPlaces(project)).extracting(chosen -> chosen.place().name())
            .containsExactly("Stationen", "Torget");
        assertThat(areas.chosenPlaces(project)).extracting(ChosenPlaceView::justification)
            .containsOnly("Här är behovet störst");
        assertThat(areas.places(project)).filteredOn(PlaceView::chosen).extracting(PlaceView::name)
            .containsExactly("Torget", "Stationen");
        assertThat(events.stream(PlacesChosen.class))
            .containsExactly(new PlacesChosen(project, List.of(place("Stationen"), place("Torget"))));
    }

    @Test
    void keepsTheOldChoiceWhenPlacesAreChosenAnew() {
        define("Torget", "Parken", "Stationen");
        choose("Stationen", "Torget");

        choose("Parken", "Torget");

        assertThat(areas.chosenPlaces(project)).extracting(chosen -> chosen.place().name())
            .containsExactly("Parken", "Torget");
        assertThat(rows("place_choice")).isEqualTo(2);
    }

    @Test
    void goesOnWithEveryPlaceInTheFullModel() {
        project = fixtures.fullProject(leader);

        define("Torget", "Parken", "Stationen");

        assertThat(areas.places(project)).hasSize(3).allMatch(PlaceView::chosen);
    }

    @Test
    void refusesAPlaceOfAnotherProject() {
        define("Torget", "Parken");
        var foreign = place("Torget");
        project = fixtures.project(leader);
        define("Torget", "Parken");

        var choice = new ChoosePlaces(List.of(choice(foreign), choice(place("Parken"))));
        assertThat(areas.choosePlaces(project, choice, leader, clock.instant()).refusals())
            .containsExactly(Refusal.at("places.0.place", "placeNotExamined"));
        assertThat(rows("place_choice")).isZero();
    }

    @Test
    void refusesToLoseAChosenPlaceInACorrection() {
        define("Torget", "Parken", "Stationen");
        choose("Stationen", "Torget");

        assertThat(areas.define(project, area("Torget", "Parken"), leader, clock.instant()).refusals())
            .containsExactly(Refusal.at("places", "chosenPlaceRemoved", "Stationen"));
        define("Torget", "Stationen");
        assertThat(areas.chosenPlaces(project)).hasSize(2);
    }

    @Test
    void letsTheDatabaseRefuseAnAreaWithoutReasonOrBoundary() {
        define("Torget", "Parken");

        assertThatThrownBy(() -> database.update("update project_area set crime_and_disorder = false"))
            .isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("ck_project_area_reason");
    }

    private void define(String... places) {
        assertThat(areas.define(project, area(places), leader, clock.instant()).refusals()).isEmpty();
        entities.flush();
        entities.clear();
    }

    private void choose(String... names) {
        var choice = new ChoosePlaces(Stream.of(names).map(name -> choice(place(name))).toList());
        assertThat(areas.choosePlaces(project, choice, leader, clock.instant()).refusals()).isEmpty();
        entities.flush();
        entities.clear();
    }

    private PlaceId place(String name) {
        return areas.places(project).stream().filter(place -> place.name().equals(name)).findAny().orElseThrow().id();
    }

    private int rows(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static ChoosePlaces.Choice choice(PlaceId place) {
        return new ChoosePlaces.Choice(place, "Här är behovet störst");
    }

    private static DefineArea area(String... names) {
        var places = Stream.of(names)
            .map(name -> new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC))
            .toList();
        return new DefineArea("Centrum", "Stadens mitt", Set.of(AreaReason.CRIME_AND_DISORDER), "Lägesbilden",
            null, BOUNDARY, places);
    }
}
