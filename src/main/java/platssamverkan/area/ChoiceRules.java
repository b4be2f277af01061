package platssamverkan.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/** The project goes on with exactly two of the places it examined (TP-082). */
final class ChoiceRules {

    private static final int PLACES = 2;

    private ChoiceRules() {}

    static List<Refusal> faults(ChoosePlaces choice, Set<PlaceId> examined) {
        var places = choice.places().stream().map(ChoosePlaces.Choice::place).toList();
        return Stream.concat(countFault(places.size()).stream(), rowFaults(places, examined)).toList();
    }

    private static Optional<Refusal> countFault(int count) {
        if (count == PLACES) {
            return Optional.empty();
        }
        return Optional.of(Refusal.at("places", count < PLACES ? "tooFewPlaces" : "tooManyPlaces", count));
    }

    private static Stream<Refusal> rowFaults(List<PlaceId> places, Set<PlaceId> examined) {
        return IntStream.range(0, places.size()).boxed().flatMap(row -> rowFault(places, row, examined)
                .map(code -> Refusal.at("places." + row + ".place", code)).stream());
    }

    private static Optional<String> rowFault(List<PlaceId> places, int row, Set<PlaceId> examined) {
        if (!examined.contains(places.get(row))) {
            return Optional.of("placeNotExamined");
        }
        return places.indexOf(places.get(row)) < row ? Optional.of("placeChosenTwice") : Optional.empty();
    }
}
