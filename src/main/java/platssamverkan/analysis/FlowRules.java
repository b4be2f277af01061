package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.area.PlaceView;
import platssamverkan.shared.Refusal;

/** When a count of passers-by says enough, and when there are enough of them. */
final class FlowRules {

    private FlowRules() {}

    static List<Refusal> faults(FlowCount count, LocalDate today) {
        return Stream.concat(numbers(count), Stream.of(ages(count), minutes(count), day(count, today)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The times of day at which nobody has counted at a place. */
    static List<FlowTime> uncounted(PlaceView place, Collection<FlowCount> counts) {
        return Stream.of(FlowTime.values())
                .filter(time -> counts.stream().noneMatch(count -> count.placeId().equals(place.id()) && count.time() == time))
                .toList();
    }

    /** What the counts lack as a whole; nothing where a reason is given. */
    static Optional<Refusal> shortage(List<PlaceView> places, Collection<FlowCount> counts, String reason) {
        var uncounted = places.stream().filter(place -> !uncounted(place, counts).isEmpty()).toList();
        return reason != null || uncounted.isEmpty() && !counts.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.at("exceptionReason", "placesNotCounted", uncounted.size()));
    }

    private static Stream<Refusal> numbers(FlowCount count) {
        return Stream.of(number("women", count.women()), number("men", count.men()),
                number("undetermined", count.undetermined()), number("children", count.children()),
                number("elderly", count.elderly()));
    }

    private static Refusal number(String path, int people) {
        return people < 0 ? Refusal.at(path, "negativeCount") : null;
    }

    private static Refusal ages(FlowCount count) {
        var fits = count.children() + count.elderly() <= count.people();
        return fits ? null : Refusal.at("children", "moreAgesThanPeople", count.people());
    }

    private static Refusal minutes(FlowCount count) {
        var fits = FlowCount.SHORTEST <= count.minutes() && count.minutes() <= FlowCount.LONGEST;
        return fits ? null : Refusal.at("minutes", "countingTimeOutOfRange", FlowCount.SHORTEST, FlowCount.LONGEST);
    }

    private static Refusal day(FlowCount count, LocalDate today) {
        return count.countedOn().isAfter(today) ? Refusal.at("countedOn", "countedInTheFuture") : null;
    }
}
