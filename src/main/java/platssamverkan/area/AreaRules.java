package platssamverkan.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import platssamverkan.shared.Refusal;

/** When an area is delimited well enough to be worked with. */
final class AreaRules {

    static final int FEWEST_PLACES = 2;
    static final int MOST_PLACES = 12;

    private AreaRules() {}

    /** @param lost places that the project goes on with and that a correction would lose */
    static List<Refusal> faults(DefineArea area, List<ExaminedPlace> lost) {
        var faults = new ArrayList<Refusal>();
        if (area.reasons().isEmpty()) {
            faults.add(Refusal.at("reasons", "areaWithoutReason"));
        }
        faults.addAll(boundaryFaults(area));
        faults.addAll(countFaults(area.places().size()));
        faults.addAll(nameFaults(area.places().stream().map(place -> key(place.name())).toList(), area));
        lost.forEach(place -> faults.add(Refusal.at("places", "chosenPlaceRemoved", place.name())));
        return faults;
    }

    /** Two names that differ only in capitals or spaces name the same place. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Refusal> boundaryFaults(DefineArea area) {
        if (area.boundary() != null) {
            return Boundary.read(area.boundary()).refusals();
        }
        return area.delimitation() == null ? List.of(Refusal.at("delimitation", "areaNotDelimited")) : List.of();
    }

    private static List<Refusal> countFaults(int count) {
        if (count < FEWEST_PLACES) {
            return List.of(Refusal.at("places", "tooFewExaminedPlaces", FEWEST_PLACES, count));
        }
        return count > MOST_PLACES
                ? List.of(Refusal.at("places", "tooManyExaminedPlaces", MOST_PLACES, count))
                : List.of();
    }

    private static List<Refusal> nameFaults(List<String> keys, DefineArea area) {
        return IntStream.range(0, keys.size())
                .filter(row -> keys.indexOf(keys.get(row)) < row)
                .mapToObj(row -> Refusal.at("places." + row + ".name", "placeNamedTwice",
                        area.places().get(row).name()))
                .toList();
    }
}
