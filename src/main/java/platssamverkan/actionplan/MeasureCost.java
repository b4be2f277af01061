package platssamverkan.actionplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a measure costs, by calendar year, in whole öre. The investment is spread over the years by the days of the
 * measure's time that fall in each; the yearly cost is counted in full for each year from the one the measure ends in to
 * the one it is followed up in. The years always add up to the whole.
 */
final class MeasureCost {

    private final Commitment commitment;

    MeasureCost(Commitment commitment) {
        this.commitment = commitment;
    }

    long total() {
        return investment() + yearly() * yearsOfRunning();
    }

    /** Empty as long as the measure has no days. */
    SortedMap<Integer, Long> byYear() {
        var years = new TreeMap<Integer, Long>();
        if (commitment.startsOn() == null || commitment.endsOn() == null) {
            return years;
        }
        spreadInvestment(years);
        for (var i = 0; i < yearsOfRunning(); i++) {
            years.merge(commitment.endsOn().getYear() + i, yearly(), Long::sum);
        }
        years.values().removeIf(amount -> amount == 0);
        return years;
    }

    /** Rounds what has been spent up to each new year, so that no öre is lost between the years. */
    private void spreadInvestment(SortedMap<Integer, Long> years) {
        var start = commitment.startsOn();
        var end = commitment.endsOn().plusDays(1);
        var days = ChronoUnit.DAYS.between(start, end);
        var spent = 0L;
        for (var year = start.getYear(); year <= commitment.endsOn().getYear(); year++) {
            var newYear = LocalDate.of(year + 1, 1, 1);
            var until = newYear.isBefore(end) ? newYear : end;
            var due = investment() * ChronoUnit.DAYS.between(start, until) / days;
            years.merge(year, due - spent, Long::sum);
            spent = due;
        }
    }

    private int yearsOfRunning() {
        var end = commitment.endsOn();
        if (end == null) {
            return 0;
        }
        var followUp = commitment.followUpOn();
        return followUp == null ? 1 : Math.max(0, followUp.getYear() - end.getYear()) + 1;
    }

    private long investment() {
        return commitment.investmentOre() == null ? 0 : commitment.investmentOre();
    }

    private long yearly() {
        return commitment.yearlyCostOre() == null ? 0 : commitment.yearlyCostOre();
    }
}
