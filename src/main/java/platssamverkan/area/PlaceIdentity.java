package platssamverkan.area;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Knows places again when the area is corrected: by the name, and a renamed one by its row in the list. */
final class PlaceIdentity {

    private final List<ExaminedPlace> before;
    private final List<DefineArea.Place> now;

    PlaceIdentity(List<ExaminedPlace> before, List<DefineArea.Place> now) {
        this.before = before;
        this.now = now;
    }

    Optional<ExaminedPlace> known(int row) {
        var name = now.get(row).name();
        return before.stream().filter(place -> place.isNamed(name)).findAny()
                .or(() -> row < before.size() ? Optional.of(before.get(row)).filter(this::isNamedNoMore) : Optional.empty());
    }

    List<ExaminedPlace> lost() {
        var kept = IntStream.range(0, now.size()).boxed().flatMap(row -> known(row).stream()).toList();
        return before.stream().filter(place -> !kept.contains(place)).toList();
    }

    private boolean isNamedNoMore(ExaminedPlace place) {
        return now.stream().noneMatch(row -> place.isNamed(row.name()));
    }
}
