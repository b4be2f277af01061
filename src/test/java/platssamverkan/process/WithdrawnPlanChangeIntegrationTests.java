package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.actionplan.PlanChangeWithdrawal;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.measure.MeasureWithdrawal;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.shared.Refusal;
import platssamverkan.support.ProductTest;

/** A change of the adopted plan that nobody wants any longer, through the real engine. */
@ProductTest
@Import(PlannedProject.class)
class WithdrawnPlanChangeIntegrationTests {

    private static final String REASON = "Butiken blev inte av";

    @Autowired private PlannedProject project;
    @Autowired private ActionPlanService plans;
    @Autowired private MeasureService measures;
    @Autowired private MeasureWithdrawal measureWithdrawal;
    @Autowired private PlanChange change;
    @Autowired private PlanChangeWithdrawal withdrawal;
    @Autowired private ProjectControl control;
    @Autowired private JournalService journal;
    @Autowired private RuntimeService runtime;

    private String light;
    private String benches;

    @BeforeEach
    void draft() {
        project.begin();
        light = project.measure(project.station, "Ljus", null);
        benches = project.measure(project.square, "Bänkar", null);
    }

    @Test
    void changesNoPlanBeforeItIsAdopted() {
        assertThat(change.begin(project.id, "Ny butik", project.leader).refusals())
            .containsExactly(Refusal.of("planNotAdopted"));
        assertThat(withdrawal.withdraw(project.id, REASON, project.leader).refusals())
            .containsExactly(Refusal.of("planChangeNotOpen"));
    }

    @Test
    void letsTheAdoptedPlanStandAndEndsTheTasksOfTheChange() {
        project.adoptThePlan();
        change.begin(project.id, "Ny butik", project.leader).value();
        assertThat(journal.latest(project.id, 1)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(JournalKind.PLAN_CHANGE_BEGUN);
            assertThat(line.note()).isEqualTo("Ny butik");
        });
        project.measure(project.square, "Platsvärdar", null);

        assertThat(withdrawal.withdraw(project.id, REASON, project.leader).isAccepted()).isTrue();

        assertThat(project.waiting("UserTask_reviseActionPlan_change")).isZero();
        var latest = plans.latest(project.id).orElseThrow();
        assertThat(latest.version()).isEqualTo(1);
        assertThat(latest.status()).isEqualTo(PlanStatus.ADOPTED);
        assertThat(plans.versions(project.id)).extracting(PlanView::status)
            .containsExactly(PlanStatus.ADOPTED, PlanStatus.WITHDRAWN);
        assertThat(measures.adopted(project.id)).hasSize(2);
        assertThat(journal.latest(project.id, 1)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(JournalKind.PLAN_CHANGE_WITHDRAWN);
            assertThat(line.note()).isEqualTo(REASON);
        });
    }

    @Test
    void canBeChangedAgainFromTheAdoptedPlan() {
        project.adoptThePlan();
        change.begin(project.id, "Ny butik", project.leader).value();
        project.measure(project.square, "Platsvärdar", null);
        withdrawal.withdraw(project.id, REASON, project.leader).value();

        var next = change.begin(project.id, "Annan butik", project.leader).value();

        assertThat(next.version()).isEqualTo(3);
        assertThat(next.measures()).extracting(measure -> measure.content().title()).containsExactly("Ljus", "Bänkar");
        assertThat(project.waiting("UserTask_reviseActionPlan_change")).isOne();
    }

    @Test
    void wantsAReasonAndKeepsTheChangeWithoutOne() {
        project.adoptThePlan();
        change.begin(project.id, "Ny butik", project.leader).value();

        assertThat(withdrawal.withdraw(project.id, " ", project.leader).refusals())
            .containsExactly(Refusal.at("reason", "reasonRequired"));
        assertThat(project.waiting("UserTask_reviseActionPlan_change")).isOne();
    }

    @Test
    void waitsForTheChairOnceADecisionIsRecorded() {
        project.adoptThePlan();
        change.begin(project.id, "Ny butik", project.leader).value();
        project.submit("UserTask_reviseActionPlan_change", project.leader, "{note: 'Läs'}");
        project.recordDecision("_change", "decision: 'ADOPTED'");

        assertThat(withdrawal.withdraw(project.id, REASON, project.leader).refusals())
            .containsExactly(Refusal.of("planChangeRecorded"));

        project.submit("UserTask_confirmAdoption_change", project.chair, "{answer: 'NOT_CONFIRMED', reason: 'Fel dag'}");
        assertThat(withdrawal.withdraw(project.id, REASON, project.leader).isAccepted()).isTrue();
        assertThat(project.waiting("UserTask_recordAdoption_change")).isZero();
    }

    @Test
    void closesTheModuleThatOnlyTheChangeHeldOpen() {
        project.adoptThePlan();
        change.begin(project.id, "Ny butik", project.leader).value();
        project.jump("UserTask_runWalkthrough", "Gateway_measuresJoin");
        measureWithdrawal.withdraw(UUID.fromString(light), "För dyrt", "§ 7", project.leader).value();
        measureWithdrawal.withdraw(UUID.fromString(benches), "För dyrt", "§ 7", project.leader).value();
        assertThat(inModule("SubProcess_collaboration")).isTrue();
        assertThat(inModule("SubProcess_followUp")).isFalse();

        withdrawal.withdraw(project.id, REASON, project.leader).value();

        assertThat(inModule("SubProcess_collaboration")).isFalse();
        assertThat(inModule("SubProcess_followUp")).isTrue();
    }

    @Test
    void refusesWhileTheProjectIsPaused() {
        project.adoptThePlan();
        change.begin(project.id, "Ny butik", project.leader).value();
        control.pause(project.id, "Semester", project.leader).value();

        assertThat(withdrawal.withdraw(project.id, REASON, project.leader).refusals())
            .containsExactly(Refusal.of("projectPaused"));
    }

    private boolean inModule(String module) {
        var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(project.id.toString()).singleResult();
        return runtime.getActivityInstance(instance.getId()).getActivityInstances(module).length > 0;
    }
}
