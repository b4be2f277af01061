package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import platssamverkan.shared.Outcome;
import platssamverkan.support.TestClock;

@PlanTest
class MeasureServiceIntegrationTests {

    @Autowired
    private PlanStory story;
    @Autowired
    private MeasureService measures;
    @Autowired
    private MeasureResponsibilities responsibilities;
    @Autowired
    private ActionPlanService plans;
    @Autowired
    private TestEntityManager entities;
    @Autowired
    private TestClock clock;

    private MeasureId light;
    private MeasureId benches;

    @BeforeEach
    void begin() {
        story.begin();
        light = story.measure(story.station, "Ljus", story.leader);
        benches = story.measure(story.square, "Bänkar", null);
        story.adopt();
    }

    @Test
    void keepsEveryStepWithItsDayItsReasonAndWhoTookIt() {
        begin(light);
        clock.advance(Period.ofMonths(1));
        report(light, new ReportMeasure(MeasureOutcome.PAUSED, null, "Leverans dröjer", null, null, null, 0, null));
        report(light, new ReportMeasure(
            MeasureOutcome.COMPLETED, "Monterat", null, clock.today(), "Slutbesiktning", 12_345_67L, 2, null));
        measures.followUp(light, new FollowUpMeasure(
            clock.today(), "Ljusare och lugnare", FollowUpAssessment.AS_INTENDED), story.leader, clock.instant()).value();

        var history = measures.find(light).orElseThrow().history();

        assertThat(history).extracting(MeasureStep::status).containsExactly(MeasureStatus.DECIDED,
            MeasureStatus.BEGUN, MeasureStatus.PAUSED, MeasureStatus.COMPLETED, MeasureStatus.FOLLOWED_UP);
        assertThat(history.get(1).occurredOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(history.get(2).note()).isEqualTo("Leverans dröjer");
        assertThat(history.get(3).costOre()).isEqualTo(12_345_67L);
        assertThat(history).extracting(MeasureStep::by).contains(story.leader, story.chair);
    }

    @Test
    void refusesWhatItsRulesRefuseAndKeepsItsStatus() {
        var early = measures.report(light, new ReportMeasure(MeasureOutcome.ONGOING, "x", null, null, null, null, 0, null),
            story.leader, clock.instant());

        assertThat(early.isAccepted()).isFalse();
        assertThat(measures.find(light).orElseThrow().status()).isEqualTo(MeasureStatus.DECIDED);
    }

    @Test
    void isLateWhenItsEndHasPassed() {
        var end = Examples.commitment(story.actor, null).endsOn();
        clock.moveTo(end);
        assertThat(measures.find(light).orElseThrow().late()).isFalse();

        clock.moveTo(end.plusDays(1));

        assertThat(measures.find(light).orElseThrow().late()).isTrue();
        withdraw(light);
        assertThat(measures.find(light).orElseThrow().late()).isFalse();
    }

    @Test
    void countsAPausedMeasureAsBegunAndAWithdrawnOneAsAdopted() {
        begin(light);
        report(light, new ReportMeasure(MeasureOutcome.PAUSED, null, "Leverans dröjer", null, null, null, 0, null));
        withdraw(benches);

        var share = measures.begunShare(story.project);

        assertThat(share.all()).isEqualTo(new BegunGoal(1, 2));
        assertThat(share.withoutWithdrawn()).isEqualTo(new BegunGoal(1, 1));
    }

    @Test
    void hasUnfinishedMeasuresUntilTheLastIsConcluded() {
        withdraw(benches);
        begin(light);
        assertThat(measures.anyUnfinished(story.project)).isTrue();

        report(light, new ReportMeasure(MeasureOutcome.NOT_FEASIBLE, null, "Bygglov nekat", null, null, null, 0, null));

        assertThat(measures.anyUnfinished(story.project)).isFalse();
    }

    @Test
    void readsManyMeasuresWithAsManyQuestionsAsFew() {
        var few = questions(() -> measures.adopted(story.project));
        plans.openChange(story.project, "Fler", story.leader, clock.instant()).value();
        IntStream.range(0, 20).forEach(i -> story.measure(story.square, "Åtgärd " + i));
        story.adopt();

        assertThat(questions(() -> measures.adopted(story.project))).isEqualTo(few);
        assertThat(measures.adopted(story.project)).hasSize(22);
    }

    private long questions(Runnable work) {
        entities.flush();
        entities.clear();
        var statistics = entities.getEntityManager().getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void namesTheResponsibleOfEachUnfinishedMeasureWhereThePlanDoes() {
        assertThat(responsibilities.unfinished(Set.of(story.project))).containsExactlyInAnyOrder(
            new Responsibility(story.project, light, Optional.of(story.leader)),
            new Responsibility(story.project, benches, Optional.empty()));
        assertThat(responsibilities.measuresOf(story.leader, story.project)).containsExactly(light);
        assertThat(responsibilities.measuresOf(story.chair, story.project)).isEmpty();
        assertThat(responsibilities.unfinished(Set.of())).isEmpty();

        withdraw(light);
        withdraw(benches);

        assertThat(responsibilities.unfinished(Set.of(story.project))).isEmpty();
    }

    private void begin(MeasureId id) {
        measures.begin(id, new BeginMeasure(clock.today(), false, false, 0, 0, null), story.leader, clock.instant()).value();
    }

    private void report(MeasureId id, ReportMeasure report) {
        Outcome<MeasureView> reported = measures.report(id, report, story.leader, clock.instant());
        assertThat(reported.refusals()).isEmpty();
    }

    private void withdraw(MeasureId id) {
        measures.withdraw(id, new WithdrawMeasure("För dyrt", "§ 7"), story.leader, clock.instant()).value();
    }
}
