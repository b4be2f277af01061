package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The flow of people over several counts, as it can be compared with other places and times.
 *
 * @param from the first day counted
 * @param to the last day counted
 * @param perHour people in an hour, rounded to a whole number
 * @param women in whole percent of those whose sex was told; empty where it was told of nobody
 * @param children in whole percent of all; empty where nobody passed
 * @param elderly in whole percent of all; empty where nobody passed
 */
public record FlowRate(
        LocalDate from, LocalDate to, int counts, int minutes, int people, long perHour,
        Optional<Long> women, Optional<Long> children, Optional<Long> elderly) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** Empty without any count. */
    static Optional<FlowRate> of(Collection<FlowCount> counts) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        var people = sum(counts, FlowCount::people);
        var minutes = sum(counts, FlowCount::minutes);
        var women = sum(counts, FlowCount::women);
        return Optional.of(new FlowRate(days(counts).min(LocalDate::compareTo).orElseThrow(),
                days(counts).max(LocalDate::compareTo).orElseThrow(), counts.size(), minutes, people,
                Math.round((double) people * MINUTES_OF_AN_HOUR / minutes),
                percent(women, women + sum(counts, FlowCount::men)),
                percent(sum(counts, FlowCount::children), people), percent(sum(counts, FlowCount::elderly), people)));
    }

    private static Stream<LocalDate> days(Collection<FlowCount> counts) {
        return counts.stream().map(FlowCount::countedOn);
    }

    private static int sum(Collection<FlowCount> counts, ToIntFunction<FlowCount> number) {
        return counts.stream().mapToInt(number).sum();
    }

    private static Optional<Long> percent(int some, int all) {
        return all == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * some / all));
    }
}
