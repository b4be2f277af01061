package platssamverkan.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class ChoiceRulesTests {

    private static final PlaceId SQUARE = new PlaceId(UUID.randomUUID());
    private static final PlaceId PARK = new PlaceId(UUID.randomUUID());
    private static final PlaceId STATION = new PlaceId(UUID.randomUUID());
    private static final PlaceId ELSEWHERE = new PlaceId(UUID.randomUUID());

    @Test
    void acceptsTwoExaminedPlaces() {
        assertThat(faults(SQUARE, STATION)).isEmpty();
    }

    @Test
    void refusesNoneAndOne() {
        assertThat(faults()).containsExactly(Refusal.at("places", "tooFewPlaces", 0));
        assertThat(faults(SQUARE)).containsExactly(Refusal.at("places", "tooFewPlaces", 1));
    }

    @Test
    void refusesAThirdPlace() {
        assertThat(faults(SQUARE, PARK, STATION)).containsExactly(Refusal.at("places", "tooManyPlaces", 3));
    }

    @Test
    void refusesTheSamePlaceTwiceAtTheLaterRow() {
        assertThat(faults(SQUARE, SQUARE)).containsExactly(Refusal.at("places.1.place", "placeChosenTwice"));
    }

    @Test
    void refusesAPlaceThatWasNotExamined() {
        assertThat(faults(ELSEWHERE, SQUARE)).containsExactly(Refusal.at("places.0.place", "placeNotExamined"));
    }

    private static List<Refusal> faults(PlaceId... places) {
        var choice = new ChoosePlaces(Stream.of(places).map(place -> new ChoosePlaces.Choice(place, "Behov")).toList());
        return ChoiceRules.faults(choice, Set.of(SQUARE, PARK, STATION));
    }
}
