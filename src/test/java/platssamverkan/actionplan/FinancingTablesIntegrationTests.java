package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.support.ProjectFixtures;

/** The database itself keeps money and permits of measures, whoever writes. */
@PlanTest
class FinancingTablesIntegrationTests {

    private static final String SHARE = """
        insert into financing_share (id, project_id, row_id, actor_id, year, contribution, pledged_ore, agreed_ore,
            version, changed_by, changed_at, left_out)
        values (?, ?, ?, ?, 2026, 'CASH', ?, ?, 1, ?, now(), false)""";
    private static final String PAYMENT = """
        insert into financing_payment (id, project_id, measure_id, actor_id, year, contribution, amount_ore, paid_on,
            reference, note, recorded_by, recorded_at)
        values (gen_random_uuid(), ?, ?, ?, ?, 'CASH', ?, date '2026-05-01', 'Faktura 7', ?, ?, now())""";
    private static final String PERMIT = """
        insert into measure_permit (id, project_id, measure_id, kind, status, occurred_on, registry_number, recorded_by,
            recorded_at)
        values (gen_random_uuid(), ?, ?, 'POLICE', ?, date '2026-05-01', ?, ?, now())""";

    @Autowired
    private PlanStory story;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private JdbcTemplate database;

    private UUID row;
    private UUID measure;
    private UUID actor;

    @BeforeEach
    void draft() {
        story.begin();
        story.measure(story.station, "Ljus");
        row = database.queryForObject(
            "select id from action_plan_measure where project_id = ?", UUID.class, story.project.value());
        measure = database.queryForObject(
            "select measure_id from action_plan_measure where id = ?", UUID.class, row);
        actor = UUID.randomUUID();
        database.update("insert into actor (id, project_id) values (?, ?)", actor, story.project.value());
    }

    @Test
    void keepsEveryStateOfAShareAndRemovesNone() {
        var share = share(actor, 1_000L, null);
        database.update("update financing_share set agreed_ore = 900, version = 2 where id = ?", share);

        assertThat(database.queryForList(
            "select agreed_ore from financing_share_history where share_id = ? order by version", Long.class, share))
            .containsExactly(null, 900L);
        refused("never removed", "delete from financing_share where id = ?", share);
    }

    @Test
    void keepsTheHistoryOfAShareAsItIs() {
        var share = share(actor, 1_000L, null);

        refused("added and never changed", "update financing_share_history set pledged_ore = 1 where share_id = ?", share);
    }

    @Test
    void refusesAShareBelowNothing() {
        assertThatThrownBy(() -> share(actor, -1L, null)).hasMessageContaining("pledged_ore");
    }

    @Test
    void refusesASecondShareOfTheSameActorYearAndKind() {
        share(actor, 1_000L, null);

        assertThatThrownBy(() -> share(actor, 2_000L, null)).hasMessageContaining("uq_financing_share_once");
    }

    @Test
    void refusesAShareOfAnActorOfAnotherProject() {
        var stranger = UUID.randomUUID();
        database.update("insert into actor (id, project_id) values (?, ?)", stranger, fixtures.project(story.leader).value());

        assertThatThrownBy(() -> share(stranger, 1_000L, null)).hasMessageContaining("fk_financing_share_actor");
    }

    @Test
    void refusesAChangeOfASharedPlanThatIsHandedOn() {
        var share = share(actor, 1_000L, null);
        handOn();

        refused("Only a draft", "update financing_share set pledged_ore = 1, version = 2 where id = ?", share);
    }

    @Test
    void refusesToHandOnAPlanWithMoreAgreedThanAMeasureCosts() {
        costs(10_000L);
        share(actor, 10_001L, 10_001L);

        assertThatThrownBy(this::handOn).hasMessageContaining("More is agreed for measure Ljus than it costs");
    }

    @Test
    void handsOnAPlanWithExactlyTheCostAgreed() {
        costs(10_000L);
        share(actor, 50_000L, 10_000L);

        handOn();
    }

    @Test
    void keepsPaymentsAsTheyAreWritten() {
        share(actor, 1_000L, null);
        pay(2026, 500L, null);

        refused("added and never changed", "update financing_payment set amount_ore = 1 where measure_id = ?", measure);
    }

    @Test
    void refusesToTakeBackMoreThanWasPaid() {
        share(actor, 1_000L, null);
        pay(2026, 500L, null);

        assertThatThrownBy(() -> pay(2026, -501L, "Fel belopp")).hasMessageContaining("less than nothing");
    }

    @Test
    void refusesACorrectionWithoutAReason() {
        share(actor, 1_000L, null);
        pay(2026, 500L, null);

        assertThatThrownBy(() -> pay(2026, -100L, null)).hasMessageContaining("ck_financing_payment_correction");
    }

    @Test
    void refusesAPaymentInAnotherYearThanItsDay() {
        share(actor, 1_000L, null);
        assertThatThrownBy(() -> pay(2027, 500L, null)).hasMessageContaining("ck_financing_payment_year");
    }

    @Test
    void refusesAPaymentBeforeAdoptionOfWhatIsNotPledged() {
        share(UUID.fromString(story.actor.toString()), 1_000L, null);

        assertThatThrownBy(() -> pay(2026, 500L, null)).hasMessageContaining("Nothing is pledged to this measure");
    }

    @Test
    void refusesAnAnsweredPermitWithoutItsNumber() {
        permit("APPLIED", null);

        assertThatThrownBy(() -> permit("GRANTED", null)).hasMessageContaining("ck_measure_permit_answer");
    }

    @Test
    void keepsPermitsAsTheyAreWritten() {
        permit("GRANTED", "A 12/26");

        refused("added and never changed", "delete from measure_permit where measure_id = ?", measure);
    }

    @Test
    void refusesAPermitThatNobodyKnows() {
        refused("ck_action_plan_measure_permit_kinds",
            "update action_plan_measure set permit_kinds = '{\"FISHING\"}' where id = ?", row);
    }

    private UUID share(UUID of, long pledged, Long agreed) {
        var id = UUID.randomUUID();
        database.update(SHARE, id, story.project.value(), row, of, pledged, agreed, story.leader.value());
        return id;
    }

    private void pay(int year, long ore, String note) {
        database.update(PAYMENT, story.project.value(), measure, actor, year, ore, note, story.leader.value());
    }

    private void permit(String status, String number) {
        database.update(PERMIT, story.project.value(), measure, status, number, story.leader.value());
    }

    private void costs(long ore) {
        database.update("update action_plan_measure set investment_ore = ?, yearly_cost_ore = null where id = ?", ore, row);
    }

    private void handOn() {
        database.update("""
            update action_plan_version set status = 'UNDER_DECISION', handed_on_at = opened_at where project_id = ?""",
            story.project.value());
        database.execute("set constraints all immediate");
    }

    private void refused(String because, String sql, Object... values) {
        assertThatThrownBy(() -> database.update(sql, values)).hasMessageContaining(because);
    }
}
