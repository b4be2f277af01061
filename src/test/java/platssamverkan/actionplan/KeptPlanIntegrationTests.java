package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.support.RatedFactor;
import platssamverkan.support.TestClock;

/** What the plan's tables themselves refuse, whoever writes in them. */
@PlanTest
class KeptPlanIntegrationTests {

    @Autowired
    private PlanStory story;
    @Autowired
    private FinancingDraftService financing;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TestClock clock;

    private MeasureId light;

    @BeforeEach
    void draft() {
        story.begin();
        light = story.measure(story.station, "Ljus");
        story.measure(story.square, "Bänkar");
        RatedFactor.in(story.project, story.leader, database);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update action_plan_version set reason = 'Annan' where project_id = ?",
        "update action_plan_version set status = 'DRAFT', handed_on_at = null where project_id = ?",
        "update action_plan_version set handed_on_by = null where project_id = ?",
        "delete from action_plan_version where project_id = ?",
        "update action_plan_measure set title = 'Annan' where project_id = ?",
        "update action_plan_measure set left_out_at = content_changed_at where project_id = ?",
        "delete from action_plan_measure where project_id = ?",
        "delete from action_plan_participant p using action_plan_measure m where m.id = p.row_id and m.project_id = ?",
        "update financing_share set pledged_ore = 1 where project_id = ?",
        "delete from financing_share where project_id = ?"
    })
    void keepWhatLiesBeforeTheGroup(String sql) {
        finance(null);
        story.handOn();

        refused(sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update action_plan_version set status = 'RETURNED' where project_id = ?",
        "delete from action_plan_version where project_id = ?",
        "update action_plan_measure set title = 'Annan' where project_id = ?",
        "update plan_adoption set decision = 'RETURNED' where project_id = ?",
        "delete from plan_adoption where project_id = ?",
        "update plan_adoption_attendee t set name = 'Annan' from plan_adoption a where a.id = t.adoption_id and a.project_id = ?",
        "update measure_history_entry set note = 'Annan' where project_id = ?",
        "delete from measure_history_entry where project_id = ?"
    })
    void keepWhatTheGroupHasDecided(String sql) {
        story.adopt();

        refused(sql);
    }

    @Test
    void keepEveryStateOfAShareAndNeverLoseOne() {
        finance(null);
        refused("delete from financing_share where project_id = ?");
    }

    @Test
    void keepTheHistoryOfAShare() {
        finance(null);
        refused("update financing_share_history h set pledged_ore = 1 from financing_share s "
            + "where s.id = h.share_id and s.project_id = ?");
    }

    @Test
    void refuseThatMoreIsAgreedThanAMeasureCostsWhenThePlanIsHandedOn() {
        finance(cost() + 1);
        assertThatThrownBy(this::handOnBySql).hasMessageContaining("than it costs");
    }

    @Test
    void letEveryOreOfTheCostBeAgreed() {
        finance(cost());
        assertThatCode(this::handOnBySql).doesNotThrowAnyException();
    }

    @Test
    void refuseThatAnActorHasPaidLessThanNothing() {
        story.adopt();
        pay(100);
        assertThatThrownBy(() -> pay(-101)).hasMessageContaining("less than nothing");
    }

    @Test
    void keepEveryPaymentAsItWasReported() {
        story.adopt();
        pay(100);
        refused("update financing_payment set amount_ore = 1 where project_id = ?");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> database.update(sql, story.project.value()))
            .hasMessageMatching("(?s).*(kept as it is|Only a draft|never changed|never removed).*");
    }

    private long cost() {
        return new MeasureCost(Examples.commitment(story.actor, story.leader)).total();
    }

    private void finance(Long agreed) {
        financing.add(story.project, light, new FinancingShare(
            story.actor, 2026, Contribution.CASH, 100, agreed, null), story.leader).value();
    }

    private void handOnBySql() {
        database.execute("set constraints all immediate");
        database.update("update action_plan_version set status = 'UNDER_DECISION', handed_on_by = opened_by, "
            + "handed_on_at = opened_at where project_id = ?", story.project.value());
    }

    private void pay(long ore) {
        database.update("""
            insert into financing_payment (id, project_id, measure_id, actor_id, year, contribution, amount_ore, paid_on,
                                           reference, note, recorded_by, recorded_at)
            values (?, ?, ?, ?, 2026, 'CASH', ?, ?, 'Faktura 1', 'Rättelse', ?, ?)""",
            UUID.randomUUID(), story.project.value(), light.value(), story.actor.value(), ore, LocalDate.of(2026, 4, 1),
            story.leader.value(), Timestamp.from(clock.instant()));
    }
}
