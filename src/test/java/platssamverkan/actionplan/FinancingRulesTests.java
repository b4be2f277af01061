package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

class FinancingRulesTests {

    private static final ActorId ACTOR = new ActorId(UUID.randomUUID());
    private static final ActorId STRANGER = new ActorId(UUID.randomUUID());
    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());
    private static final PlaceId PLACE = new PlaceId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    /** The example costs 12 345,60 kr at once and 100 kr in the one year in which it ends and is followed up. */
    private static final long COST = 12_445_60L;

    @Example
    void acceptsAShareOfAKnownActorInTheTimeOfTheProject() {
        assertThat(faults(share(ACTOR, 2026, 1L, 1L))).isEmpty();
        assertThat(faults(share(ACTOR, 2037, 1L, null))).isEmpty();
    }

    @Example
    void refusesAStrangerAndAYearOutsideTheProject() {
        assertThat(faults(share(STRANGER, 2026, 1L, null))).containsExactly(Refusal.at("actorId", "unknownActor"));
        assertThat(faults(share(ACTOR, 2025, 1L, null)))
            .containsExactly(Refusal.at("year", "financingYearOutsideProject", "2026", "2037"));
        assertThat(faults(share(ACTOR, 2038, 1L, null))).hasSize(1);
    }

    @Example
    void refusesASecondShareOfTheSameKind() {
        var share = share(ACTOR, 2026, 1L, null);

        assertThat(faults(share, share(ACTOR, 2026, 7L, 7L)))
            .containsExactly(Refusal.at("actorId", "financingShareTwice", "2026"));
        assertThat(faults(share, share(ACTOR, 2027, 7L, 7L))).isEmpty();
        assertThat(faults(share, new FinancingShare(ACTOR, 2026, Contribution.IN_KIND, 7L, null, null))).isEmpty();
    }

    @Property(tries = 300)
    void refusesAdoptionOnlyWhenMoreIsAgreedThanItCosts(
        @ForAll @Size(max = 6) List<@LongRange(max = 5_000_00L) Long> agreed
    ) {
        var slow = agreed.stream().reduce(0L, Long::sum);

        assertThat(FinancingRules.overFinanced(List.of(row(agreed))).isEmpty()).isEqualTo(slow <= COST);
    }

    @Example
    void turnsExactlyAtTheCost() {
        assertThat(FinancingRules.overFinanced(List.of(row(List.of(COST))))).isEmpty();
        assertThat(FinancingRules.overFinanced(List.of(row(List.of(COST, 1L))))).containsExactly(Refusal.of(
            "measureOverFinanced", 1, "Ljus", Kronor.ofOre(COST + 1), Kronor.ofOre(COST)));
    }

    @Example
    void warnsOfTooLittleMoneyAndStopsNothing() {
        assertThat(PlanWarnings.of(ProgramModel.INSTEGSMODELL, List.of(row(List.of(COST - 1)))))
            .containsExactly(Refusal.of("measureUnderFinanced", 1, "Ljus", Kronor.ofOre(1L)));
        assertThat(PlanWarnings.of(ProgramModel.INSTEGSMODELL, List.of(row(List.of(COST))))).isEmpty();
        assertThat(PlanWarnings.of(ProgramModel.INSTEGSMODELL, List.of(row(List.of())))).isEmpty();
    }

    @Example
    void warnsInTheFullModelOfAPlanWithoutBothHorizons() {
        assertThat(PlanWarnings.of(ProgramModel.FULLSKALEMODELL, List.of(row(List.of()))))
            .containsExactly(Refusal.of("planWithoutStrategic"));
        assertThat(PlanWarnings.of(ProgramModel.FULLSKALEMODELL, List.of())).isEmpty();
    }

    @Example
    void correctsAPaymentForAReasonAndNeverBelowNothing() {
        assertThat(pay(500L, null)).isEmpty();
        assertThat(pay(0L, null)).containsExactly(Refusal.at("amount", "paymentOfNothing"));
        assertThat(pay(-1000L, "Fel belopp")).isEmpty();
        assertThat(pay(-1000L, null)).containsExactly(Refusal.at("note", "paymentCorrectedWithoutReason"));
        assertThat(pay(-1001L, "Fel belopp"))
            .containsExactly(Refusal.at("amount", "paymentBelowNothing", Kronor.ofOre(1000L)));
    }

    @Example
    void asksForEverythingAPaymentNeeds() {
        assertThat(rules().faults(new ReportPayment(null, null, null, null, null, null))).extracting(Refusal::path)
            .containsExactly("actorId", "contribution", "amount", "paidOn", "reference");
        assertThat(rules().faults(new ReportPayment(
            STRANGER, Contribution.CASH, 1L, TODAY.plusDays(1), "Ver 1", null))).extracting(Refusal::code)
            .containsExactly("unknownActor", "measureDayInFuture");
    }

    @Example
    void takesBeforeAdoptionOnlyAPaymentOfWhatIsPledged() {
        var rules = new PaymentRules(TODAY, ACTOR::equals, List.of(
            paid(ACTOR, Contribution.CASH, 1000L, TODAY)), report -> report.contribution() == Contribution.IN_KIND);

        assertThat(rules.faults(new ReportPayment(ACTOR, Contribution.CASH, 1L, TODAY, "Ver 1", null)))
            .containsExactly(Refusal.at("actorId", "paymentBeforePledge"));
        assertThat(rules.faults(new ReportPayment(ACTOR, Contribution.IN_KIND, 1L, TODAY, "Ver 1", null))).isEmpty();
        assertThat(rules.faults(new ReportPayment(ACTOR, Contribution.CASH, -1L, TODAY, "Ver 1", "Fel"))).isEmpty();
    }

    @Example
    void warnsOfDaysThatContradictTheHorizon() {
        var start = LocalDate.of(2026, 3, 2);
        assertThat(timed(MeasureHorizon.OPERATIONAL_SHORT, start, start.plusMonths(12))).isEmpty();
        assertThat(timed(MeasureHorizon.OPERATIONAL_SHORT, start, start.plusMonths(12).plusDays(1)))
            .containsExactly("measureLongForOperational");
        assertThat(timed(MeasureHorizon.STRATEGIC_LONG, start, start.plusMonths(3))).isEmpty();
        assertThat(timed(MeasureHorizon.STRATEGIC_LONG, start, start.plusMonths(3).minusDays(1)))
            .containsExactly("measureShortForStrategic");
        assertThat(timed(null, start, start.plusYears(2))).isEmpty();
        assertThat(timed(MeasureHorizon.STRATEGIC_LONG, null, start)).isEmpty();
    }

    private static List<String> timed(MeasureHorizon horizon, LocalDate start, LocalDate end) {
        var row = Examples.row(1, MeasureStatus.PROPOSED, Examples.within(Examples.content(PLACE, "Ljus"), horizon),
            Examples.lasting(start, end, null));
        return PlanWarnings.of(ProgramModel.INSTEGSMODELL, List.of(row)).stream().map(Refusal::code).toList();
    }

    private static List<Refusal> pay(long amount, String note) {
        return rules().faults(new ReportPayment(ACTOR, Contribution.CASH, amount, TODAY, "Ver 1", note));
    }

    /** A thousand öre are paid in money this year, and more in other ways. */
    private static PaymentRules rules() {
        return new PaymentRules(TODAY, ACTOR::equals, List.of(
            paid(ACTOR, Contribution.CASH, 1000L, TODAY), paid(ACTOR, Contribution.IN_KIND, 9000L, TODAY),
            paid(ACTOR, Contribution.CASH, 9000L, TODAY.minusYears(1)), paid(STRANGER, Contribution.CASH, 9000L, TODAY)),
            report -> true);
    }

    private static Payment paid(ActorId actor, Contribution contribution, long amount, LocalDate on) {
        return new Payment(actor, contribution, amount, on, "Ver 1", null, SOMEBODY, Instant.EPOCH);
    }

    private static List<Refusal> faults(FinancingShare share, FinancingShare... others) {
        return FinancingRules.faults(
            share, List.of(others), Examples.project(new ProjectId(UUID.randomUUID())), ACTOR::equals);
    }

    private static FinancingShare share(ActorId actor, int year, long pledged, Long agreed) {
        return new FinancingShare(actor, year, Contribution.CASH, pledged, agreed, null);
    }

    private static PlannedMeasureView row(List<Long> agreed) {
        var shares = agreed.stream().map(amount -> new PlannedShareView(UUID.randomUUID(),
            share(ACTOR, 2026, amount, amount), 1, SOMEBODY, Instant.EPOCH)).toList();
        return new PlannedMeasureView(MeasureId.random(), 1, MeasureStatus.PROPOSED, Examples.content(PLACE, "Ljus"), 1,
            Examples.commitment(ACTOR, null), 1, shares);
    }
}
