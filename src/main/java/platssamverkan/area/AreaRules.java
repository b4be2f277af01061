package platssamverkan.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import platssamverkan.shared.Refusal;

/** When an area is delimited well enough to be worked with. */
final class AreaRules {

    static final int FEWEST_PLACES = 2;
    static final int MOST_PLACES = 12;

    private AreaRules() {}

    static List<Refusal> faults(DefineArea area) {
        var faults = new ArrayList<Refusal>();
        if (area.reasons().isEmpty()) {
            faults.add(Refusal.at("reasons", "areaWithoutReason"));
        }
        faults.addAll(boundaryFaults(area));
        faults.addAll(placeFaults(area.places()));
        return faults;
    }

    private static List<Refusal> boundaryFaults(DefineArea area) {
        if (area.boundary() != null) {
            return Boundary.read(area.boundary()).refusals();
        }
        return area.delimitation() == null ? List.of(Refusal.at("delimitation", "areaNotDelimited")) : List.of();
    }

    private static List<Refusal> placeFaults(List<DefineArea.Place> places) {
        if (places.size() < FEWEST_PLACES) {
            return List.of(Refusal.at("places", "tooFewExaminedPlaces", FEWEST_PLACES, places.size()));
        }
        if (places.size() > MOST_PLACES) {
            return List.of(Refusal.at("places", "tooManyExaminedPlaces", MOST_PLACES, places.size()));
        }
        return repeatedNames(places);
    }

    private static List<Refusal> repeatedNames(List<DefineArea.Place> places) {
        var firstRows = new HashMap<String, Integer>();
        return IntStream.range(0, places.size())
                .filter(row -> firstRows.putIfAbsent(key(places.get(row).name()), row) != null)
                .mapToObj(row -> Refusal.at("places." + row + ".name", "placeNamedTwice", places.get(row).name()))
                .toList();
    }

    /** Two names that differ only in capitals or spaces name the same place. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
