package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/** When a count of reported crimes can stand beside another. */
final class CrimeRules {

    private CrimeRules() {}

    static List<Refusal> faults(CrimeCount count, LocalDate today) {
        return Stream.of(reports(count), period(count, today)).filter(Objects::nonNull).toList();
    }

    private static Refusal reports(CrimeCount count) {
        return count.reports() < 0 ? Refusal.at("reports", "negativeReports", count.reports()) : null;
    }

    private static Refusal period(CrimeCount count, LocalDate today) {
        if (count.toDay().isBefore(count.fromDay())) {
            return Refusal.at("toDay", "crimePeriodEndsBeforeStart");
        }
        var last = CrimeCount.lastDayOfTwelveMonths(count.fromDay());
        if (!count.toDay().equals(last)) {
            return Refusal.at("toDay", "notTwelveMonths", last);
        }
        return count.toDay().isAfter(today) ? Refusal.at("toDay", "crimePeriodNotOver") : null;
    }
}
