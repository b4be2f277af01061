package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/** Sums against a reckoning line by line, while measures and actors come and go. */
class FinancingViewTests {

    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());
    private static final List<ActorId> ACTORS =
        IntStream.range(0, 4).mapToObj(i -> new ActorId(new UUID(0, i))).toList();
    private static final List<Integer> YEARS = List.of(2026, 2027, 2028);

    @Property(tries = 300)
    void everySumIsTheSumOfItsLines(@ForAll Random random) {
        var plan = new ArrayList<FinancedMeasure>();
        for (var turn = 0; turn < 8; turn++) {
            if (plan.isEmpty() || random.nextInt(3) > 0) {
                plan.add(measure(random, plan.size() + 1));
            } else {
                plan.remove(random.nextInt(plan.size()));
            }
            check(plan);
        }
    }

    private static void check(List<FinancedMeasure> plan) {
        var view = new FinancingView(1, true, List.copyOf(plan));
        for (var actor : withAll(ACTORS)) {
            for (var year : withAll(YEARS)) {
                assertThat(view.sum(actor, year)).isEqualTo(slowly(plan, actor, year));
                assertThat(slowly(view.behind(actor, year), null, null)).isEqualTo(view.sum(actor, year));
            }
        }
        var byActor = view.actors().stream().map(actor -> view.sum(actor, null)).reduce(FinancingSum.NOTHING, FinancingSum::plus);
        var byYear = view.years().stream().map(year -> view.sum(null, year)).reduce(FinancingSum.NOTHING, FinancingSum::plus);
        assertThat(byActor).isEqualTo(view.sum(null, null)).isEqualTo(byYear);
        assertThat(view.years().stream().mapToLong(view::cost).sum()).isEqualTo(view.cost());
        plan.forEach(FinancingViewTests::checkGaps);
    }

    private static void checkGaps(FinancedMeasure measure) {
        var sum = slowly(List.of(measure), null, null);
        var cost = measure.counts() ? measure.cost() : 0;
        assertThat(measure.lacksAgreed()).isEqualTo(cost - sum.agreed());
        assertThat(measure.lacksPledged()).isEqualTo(cost - sum.pledged());
    }

    /** Line by line, with plain loops and no help from the code under test. */
    private static FinancingSum slowly(List<FinancedMeasure> plan, ActorId actor, Integer year) {
        long pledged = 0;
        long agreed = 0;
        long paid = 0;
        for (var measure : plan) {
            for (var share : measure.shares()) {
                if (measure.counts() && (actor == null || actor.equals(share.actor()))
                        && (year == null || year == share.year())) {
                    pledged += share.pledgedOre();
                    agreed += share.agreedOre() == null ? 0 : share.agreedOre();
                }
            }
            for (var payment : measure.payments()) {
                if ((actor == null || actor.equals(payment.actor()))
                        && (year == null || year == payment.paidOn().getYear())) {
                    paid += payment.amountOre();
                }
            }
        }
        return new FinancingSum(pledged, agreed, paid);
    }

    private static <T> List<T> withAll(List<T> some) {
        var all = new ArrayList<T>(some);
        all.add(null);
        return all;
    }

    private static FinancedMeasure measure(Random random, int number) {
        var costs = new TreeMap<Integer, Long>();
        YEARS.forEach(year -> costs.put(year, amount(random)));
        var shares = IntStream.range(0, random.nextInt(6)).mapToObj(i -> new FinancingShare(
            actor(random), year(random), contribution(random), amount(random),
            random.nextBoolean() ? amount(random) : null, null)).toList();
        var payments = IntStream.range(0, random.nextInt(5)).mapToObj(i -> new Payment(
            actor(random), contribution(random), amount(random), LocalDate.of(year(random), 5, 4), "Ver 1", null,
            SOMEBODY, Instant.EPOCH)).toList();
        return new FinancedMeasure(MeasureId.random(), number, "Åtgärd", random.nextInt(4) > 0,
            costs.values().stream().mapToLong(amount -> amount).sum(), costs, shares, payments);
    }

    private static ActorId actor(Random random) {
        return ACTORS.get(random.nextInt(ACTORS.size()));
    }

    private static int year(Random random) {
        return YEARS.get(random.nextInt(YEARS.size()));
    }

    private static Contribution contribution(Random random) {
        return Arrays.asList(Contribution.values()).get(random.nextInt(2));
    }

    private static long amount(Random random) {
        return random.nextInt(1_000_000_00);
    }
}
