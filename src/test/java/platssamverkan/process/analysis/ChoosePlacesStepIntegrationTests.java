package platssamverkan.process.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.StepTest;
import platssamverkan.support.TestClock;

@StepTest
class ChoosePlacesStepIntegrationTests {

    @Autowired
    private ChoosePlacesForm form;

    @Autowired
    private PlaceChoiceResult result;

    @Autowired
    private AreaService areas;

    @Autowired
    private FormReader reader;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private TaskScope task;
    private List<String> ids;

    @BeforeEach
    void examineThreePlaces() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        task = new TaskScope("task", "choosePlaces", project, Map.of());
        var places = List.of(place("Torget"), place("Parken"), place("Stationen"));
        var area = new DefineArea("Centrum", "Mitten", Set.of(AreaReason.FELT_INSECURITY), "Enkäten", "Ån", null, places);
        ids = areas.define(project, area, leader, clock.instant()).value().places().stream()
            .map(PlaceView::id).map(Object::toString).toList();
    }

    @Test
    void offersTheExaminedPlacesAndHowTheyWereRated() {
        assertThat(form.choices(task).get("examinedPlaces")).isEqualTo(List.of(
            new Choice(ids.get(0), "Torget"), new Choice(ids.get(1), "Parken"), new Choice(ids.get(2), "Stationen")));
        assertThat(form.choices(task).get("ratedPlaces")).isEqualTo(List.of(
            new RatedPlace("Torget", 0, 0, 0, 42), new RatedPlace("Parken", 0, 0, 0, 42),
            new RatedPlace("Stationen", 0, 0, 0, 42)));
    }

    @Test
    void tellsWhichPlacesWereChosenAndWhy() {
        assertThat(result.show(project)).isEmpty();
        assertThat(form.prefill(task)).isNull();

        assertThat(record(row(2), row(0))).isEmpty();

        var shown = result.show(project).orElseThrow();
        assertThat(shown.sentences()).containsExactly("Projektet går vidare med Stationen och Torget. 3 platser undersöktes.");
        assertThat(shown.tables().get(0).rows())
            .containsExactly(List.of("Stationen", "Störst behov"), List.of("Torget", "Störst behov"));
        assertThat(reader.write(form.prefill(task))).isEqualTo(value(row(2), row(0)));
    }

    @Test
    void refusesAThirdPlaceAndASingleOne() {
        assertThat(record(row(0), row(1), row(2))).containsExactly(Refusal.at("places", "tooManyPlaces", 3));
        assertThat(record(row(0))).containsExactly(Refusal.at("places", "tooFewPlaces", 1));
    }

    @Test
    void refusesAnEmptyRowAtItsFields() {
        var read = reader.read(value(row(0), "{place: null, justification: ''}"), PlaceChoiceForm.class);
        assertThat(read.refusals()).extracting(Refusal::path)
            .containsExactlyInAnyOrder("places.1.place", "places.1.justification");
    }

    private List<Refusal> record(String... rows) {
        var choice = reader.read(value(rows), PlaceChoiceForm.class).value();
        return areas.choosePlaces(project, choice.command(), leader, clock.instant()).refusals();
    }

    private static JsonNode value(String... rows) {
        return Json.of("{places: [%s]}".formatted(String.join(",", rows)));
    }

    private String row(int place) {
        return "{place: '%s', justification: 'Störst behov'}".formatted(ids.get(place));
    }

    private static DefineArea.Place place(String name) {
        return new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC);
    }
}
