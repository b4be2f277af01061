package platssamverkan.survey;

import java.time.LocalDate;

/**
 * Days on which a wave can be asked so that it is the same season as the first.
 *
 * @param years after the first wave
 * @param to the last day
 */
public record ComparableWindow(int years, LocalDate from, LocalDate to) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public int months() {
        return 12 * years;
    }
}
