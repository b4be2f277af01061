package platssamverkan.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The season in which the first wave was asked. A wave whose answers all lie in one of its windows never lacks a verdict
 * for its season ({@link GroundGap#SEASONS_DIFFER}): both reckon with the same tolerance.
 */
public final class ComparableSeason {

    private static final int SHOWN = 2;
    private static final int HALF_A_YEAR = 183;

    private final double middle;
    private final LocalDate day;

    private ComparableSeason(double middle, LocalDate day) {
        this.middle = middle;
        this.day = day;
    }

    /** @param asked the days on which people answered, each as often as somebody has; at least one */
    static ComparableSeason of(List<LocalDate> asked) {
        var middle = TimeOfYear.middle(asked.stream().map(LocalDate::getDayOfYear).toList());
        var around = asked.stream().sorted().skip(asked.size() / 2).findFirst().orElseThrow();
        var day = IntStream.rangeClosed(-HALF_A_YEAR, HALF_A_YEAR).mapToObj(around::plusDays)
                .min(Comparator.comparingDouble(known -> TimeOfYear.apart(known.getDayOfYear(), middle))).orElseThrow();
        return new ComparableSeason(middle, day);
    }

    public boolean holds(LocalDate asked) {
        return TimeOfYear.isSameSeason(asked.getDayOfYear(), middle);
    }

    /** The windows one and two years after the first wave. */
    public List<ComparableWindow> windows() {
        return IntStream.rangeClosed(1, SHOWN).mapToObj(this::window).toList();
    }

    public ComparableWindow first() {
        return window(1);
    }

    /** The window that a day lies in or, where it lies in none, the next one. */
    public ComparableWindow next(LocalDate from) {
        return Stream.iterate(1, years -> years + 1).map(this::window)
                .filter(window -> !window.to().isBefore(from)).findFirst().orElseThrow();
    }

    /** The last window that is over by a day and not before another; empty where there is none. */
    public Optional<ComparableWindow> latestBetween(LocalDate earliest, LocalDate latest) {
        return Stream.iterate(next(earliest), window -> !window.to().isAfter(latest), window -> window(window.years() + 1))
                .reduce((earlier, later) -> later);
    }

    private ComparableWindow window(int years) {
        var centre = day.plusYears(years);
        return new ComparableWindow(years, outermost(centre, known -> known.minusDays(1)), outermost(centre, known -> known.plusDays(1)));
    }

    private LocalDate outermost(LocalDate from, UnaryOperator<LocalDate> further) {
        return Stream.iterate(from, this::holds, further).reduce((nearer, farther) -> farther).orElse(from);
    }
}
