package platssamverkan.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class AreaRulesTests {

    private static final String TRIANGLE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[15,59],[15.01,59],[15.01,59.01],[15,59]]]}";

    @Test
    void acceptsAnAreaDelimitedInWords() {
        assertThat(faults(area("Ån i öster", null, "Torget", "Parken"))).isEmpty();
    }

    @Test
    void acceptsAnAreaThatIsOnlyDrawn() {
        assertThat(faults(area(null, TRIANGLE, "Torget", "Parken"))).isEmpty();
    }

    @Test
    void refusesAnAreaWithoutABoundary() {
        assertThat(faults(area(null, null, "Torget", "Parken")))
                .containsExactly(Refusal.at("delimitation", "areaNotDelimited"));
    }

    @Test
    void refusesADamagedDrawingEvenBesideWords() {
        assertThat(faults(area("Ån i öster", "{}", "Torget", "Parken")))
                .containsExactly(Refusal.at("boundary", "boundaryUnreadable"));
    }

    @Test
    void refusesAnAreaChosenForNoReason() {
        var area = new DefineArea("Centrum", "Stadens mitt", Set.of(), "Lägesbilden", "Ån", null, places("A", "B"));
        assertThat(faults(area)).containsExactly(Refusal.at("reasons", "areaWithoutReason"));
    }

    @Test
    void refusesASinglePlace() {
        assertThat(faults(area("Ån", null, "Torget")))
                .containsExactly(Refusal.at("places", "tooFewExaminedPlaces", 2, 1));
    }

    @Test
    void acceptsTwelvePlacesButNotThirteen() {
        assertThat(faults(area("Ån", null, numbered(12)))).isEmpty();
        assertThat(faults(area("Ån", null, numbered(13))))
                .containsExactly(Refusal.at("places", "tooManyExaminedPlaces", 12, 13));
    }

    @Test
    void refusesTheSamePlaceInAnotherSpelling() {
        assertThat(faults(area("Ån", null, "Stora torget", "Parken", " STORA  torget ")))
                .containsExactly(Refusal.at("places.2.name", "placeNamedTwice", " STORA  torget "));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var area = new DefineArea("Centrum", "Mitten", Set.of(), "Lägesbilden", null, null, places("Torget"));
        assertThat(faults(area)).extracting(Refusal::path)
                .containsExactly("reasons", "delimitation", "places");
    }

    @Test
    void refusesToLoseAChosenPlace() {
        var torget = new ExaminedPlace(UUID.randomUUID(), "Torget", "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC);
        assertThat(AreaRules.faults(area("Ån", null, "Stationen", "Parken"), List.of(torget)))
                .containsExactly(Refusal.at("places", "chosenPlaceRemoved", "Torget"));
    }

    private static List<Refusal> faults(DefineArea area) {
        return AreaRules.faults(area, List.of());
    }

    private static DefineArea area(String delimitation, String boundary, String... places) {
        return new DefineArea("Centrum", "Stadens mitt", Set.of(AreaReason.FELT_INSECURITY), "Lägesbilden",
                delimitation, boundary, places(places));
    }

    private static List<DefineArea.Place> places(String... names) {
        return List.of(names).stream()
                .map(name -> new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC))
                .toList();
    }

    private static String[] numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "Plats " + number).toArray(String[]::new);
    }
}
