package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MeasureCostTests {

    private static final LocalDate START = LocalDate.of(2026, 7, 1);

    @Example
    void spreadsAnInvestmentOverTheYearsByDaysAndKeepsEveryOre() {
        var cost = cost(100_01L, null, START, LocalDate.of(2027, 6, 30), null);

        assertThat(cost.byYear()).containsExactly(
            Map.entry(2026, 50_41L), Map.entry(2027, 49_60L));
    }

    @Example
    void countsTheYearlyCostFromTheEndToTheFollowUp() {
        var cost = cost(null, 10_00L, START, START.plusMonths(1), LocalDate.of(2028, 2, 1));

        assertThat(cost.byYear()).isEqualTo(new TreeMap<>(Map.of(2026, 10_00L, 2027, 10_00L, 2028, 10_00L)));
        assertThat(cost.total()).isEqualTo(30_00L);
    }

    @Example
    void knowsNoYearsWithoutDays() {
        assertThat(cost(5_00L, 1_00L, null, null, null).byYear()).isEmpty();
        assertThat(cost(5_00L, 1_00L, null, null, null).total()).isEqualTo(5_00L);
    }

    @Property(tries = 300)
    void yearsAddUpToTheWholeAndFollowADayByDayReckoning(
        @ForAll @LongRange(max = 1_000_000_000_00L) long investment, @ForAll @LongRange(max = 1_000_000_00L) long yearly,
        @ForAll @IntRange(max = 1500) int days, @ForAll @IntRange(min = -400, max = 900) int followUpAfterEnd
    ) {
        var end = START.plusDays(days);
        var followUp = max(START, end.plusDays(followUpAfterEnd));

        var cost = cost(investment, yearly, START, end, followUp);

        assertThat(cost.byYear().values().stream().mapToLong(amount -> amount).sum()).isEqualTo(cost.total());
        var slow = dayByDay(investment, yearly, days, end, followUp);
        slow.forEach((year, amount) -> assertThat(
            BigDecimal.valueOf(cost.byYear().getOrDefault(year, 0L)).subtract(amount).abs())
            .isLessThanOrEqualTo(BigDecimal.ONE));
    }

    private static TreeMap<Integer, BigDecimal> dayByDay(
        long investment, long yearly, int days, LocalDate end, LocalDate followUp
    ) {
        var slow = new TreeMap<Integer, BigDecimal>();
        var each = BigDecimal.valueOf(investment).divide(BigDecimal.valueOf(days + 1L), 20, RoundingMode.HALF_UP);
        for (var day = START; !day.isAfter(end); day = day.plusDays(1)) {
            slow.merge(day.getYear(), each, BigDecimal::add);
        }
        for (var year = end.getYear(); year <= Math.max(end.getYear(), followUp.getYear()); year++) {
            slow.merge(year, BigDecimal.valueOf(yearly), BigDecimal::add);
        }
        return slow;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static MeasureCost cost(Long investment, Long yearly, LocalDate start, LocalDate end, LocalDate followUp) {
        return new MeasureCost(new Commitment(
            null, null, null, Set.of(), null, investment, yearly, start, end, followUp));
    }
}
