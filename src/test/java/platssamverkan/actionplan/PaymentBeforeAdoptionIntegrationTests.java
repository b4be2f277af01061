package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.TestClock;

/** Money that is paid to a measure that the group has not adopted yet. */
@PlanTest
class PaymentBeforeAdoptionIntegrationTests {

    @Autowired
    private PlanStory story;
    @Autowired
    private FinancingService financing;
    @Autowired
    private FinancingDraftService shares;
    @Autowired
    private PlanDraftService drafts;
    @Autowired
    private JournalService journal;
    @Autowired
    private TestClock clock;

    private MeasureId lights;

    @BeforeEach
    void draft() {
        story.begin();
        lights = story.measure(story.station, "Ljus");
    }

    @Test
    void takesAPaymentOfWhatIsPledgedAndCountsItInTheYearOfItsDay() {
        pledge();

        assertThat(pay(4_000_50L).isAccepted()).isTrue();

        assertThat(journal.latest(story.project, 1)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(JournalKind.PAYMENT_REPORTED);
            assertThat(line.note()).isEqualTo("Ljus");
        });
        var view = financing.of(story.project).orElseThrow();
        assertThat(view.sum(story.actor, clock.today().getYear())).isEqualTo(new FinancingSum(5_000_00L, 0, 4_000_50L));
    }

    @Test
    void refusesAPaymentThatNobodyHasPledged() {
        assertThat(pay(1L).refusals()).containsExactly(Refusal.at("actorId", "paymentBeforePledge"));
    }

    @Test
    void keepsCountingWhatIsPaidForAMeasureThatIsLeftOut() {
        pledge();
        pay(4_000_50L).value();
        story.measure(story.square, "Bänkar");
        var row = financing.payable(story.project, lights).orElseThrow();

        drafts.leaveOut(story.project, lights, row.rowVersion(), story.leader).value();

        var view = financing.of(story.project).orElseThrow();
        assertThat(view.sum(null, null)).isEqualTo(new FinancingSum(0, 0, 4_000_50L));
        assertThat(view.measures()).filteredOn(measure -> !measure.counts()).extracting(FinancedMeasure::id)
            .containsExactly(lights);
        assertThat(financing.payable(story.project, lights)).isEmpty();
        assertThat(pay(1L).refusals()).containsExactly(Refusal.of("measureNotRunning"));
    }

    private void pledge() {
        shares.add(story.project, lights, new FinancingShare(
            story.actor, clock.today().getYear(), Contribution.CASH, 5_000_00L, null, null), story.leader).value();
    }

    private Outcome<MeasureId> pay(long ore) {
        LocalDate today = clock.today();
        return financing.pay(lights, new ReportPayment(story.actor, Contribution.CASH, ore, today, "Faktura 7", null),
            story.leader, clock.instant());
    }
}
