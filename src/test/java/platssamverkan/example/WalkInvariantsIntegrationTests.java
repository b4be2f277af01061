package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.support.DatabaseOwner;
import platssamverkan.support.ExampleTest;
import platssamverkan.support.SavedExample;

/** Every invariant of the random walks fails where somebody does what it is there to find. */
@ExampleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkInvariantsIntegrationTests {

    @Autowired private DataSource dataSource;
    @Autowired private BeanFactory product;
    @Autowired private ExampleAccounts accounts;
    @Autowired private StoryTeller teller;
    @Autowired private PlanChange planChange;
    @Autowired private JournalService journal;
    @Autowired private RuntimeService runtime;
    @Autowired private JdbcTemplate database;

    private final DatabaseOwner owner = new DatabaseOwner();
    private WalkStage stage;

    @BeforeAll
    void keep() {
        stage = new WalkStage(product, new SavedExample(dataSource), new WalkCoverage());
    }

    @AfterAll
    void goBack() {
        stage.clear();
    }

    /**
     * @param name what somebody does
     * @param found by which invariant
     */
    private record Damage(String name, BiConsumer<WalkInvariants, ProjectId> found, Consumer<Walk> done) {}

    @TestFactory
    Stream<DynamicTest> finds() {
        return Stream.of(
                new Damage("startsTheProcessTwice", WalkInvariants::everyLivingProjectRunsOnce, this::startTwice),
                new Damage("endsTheProcessOfAMeasure", WalkInvariants::everyLivingMeasureRunsOnce, this::endAMeasure),
                new Damage("suspendsWhatIsNotPaused", WalkInvariants::everythingRestsExactlyWhileTheProjectDoes, this::suspend),
                new Damage("renamesATask", WalkInvariants::everyOpenStepHasItsTaskAndEveryTaskItsStep, this::renameTask),
                new Damage("losesASubmission", WalkInvariants::everyFinishedTaskHasOneSubmission, this::loseSubmission),
                new Damage("recordsTwice", WalkInvariants::everyFinishedTaskIsRecordedOnce, this::recordTwice),
                new Damage("dropsASnapshot", WalkInvariants::everyDecisionHasItsSnapshotAndItsElectorate, this::dropSnapshot),
                new Damage("returnsWhatIsAdopted", WalkInvariants::everyVersionOfThePlanStandsAsItWasDecided, this::returnThePlan),
                new Damage("asksSomebodyElseToVote", WalkInvariants::everyVoteThatIsAskedForIsStillOut, this::askSomebodyElse),
                new Damage("givesUpAJob", WalkInvariants::nothingIsStuck, this::giveUpJobs),
                new Damage("tellsTheEngineAName", WalkInvariants::theEngineKnowsNothingButWhereThingsStand, this::tellAName))
            .map(damage -> DynamicTest.dynamicTest(damage.name(), () -> finds(damage)));
    }

    @TestFactory
    Stream<DynamicTest> findsAmongPeople() {
        return Map.<String, Consumer<Walk>>of(
                "takesTheTaskFromEverybody", walk -> change(walk,
                    "delete from act_ru_identitylink where task_id_ in (select id_ from act_ru_task where tenant_id_ = ?)"),
                "givesTheTaskToAStranger", walk -> change(walk,
                    "update act_ru_task set assignee_ = '" + accounts.id(ExamplePerson.SAMORDNARE) + "' where tenant_id_ = ?"))
            .entrySet().stream().map(damage -> DynamicTest.dynamicTest(damage.getKey(), () -> {
                var walk = stage.begin(WalkStart.FULL_EXAMPLE, 0);
                stage.invariants().everyOpenTaskIsExplainedAndSomebodyCanDoIt(walk);
                damage.getValue().accept(walk);
                walk.hasMoved();
                assertThatThrownBy(() -> stage.invariants().everyOpenTaskIsExplainedAndSomebodyCanDoIt(walk))
                    .isInstanceOf(AssertionError.class);
            }));
    }

    private void finds(Damage damage) {
        var walk = stage.begin(WalkStart.FULL_EXAMPLE, 0);
        assertThatCode(() -> stage.invariants().hold(walk)).doesNotThrowAnyException();
        damage.done().accept(walk);
        assertThatThrownBy(() -> damage.found().accept(stage.invariants(), walk.project.id()))
            .isInstanceOf(AssertionError.class);
    }

    private void startTwice(Walk walk) {
        var project = walk.project.id().toString();
        var definition = runtime.createProcessInstanceQuery().processInstanceBusinessKey(project).singleResult()
            .getProcessDefinitionId();
        runtime.startProcessInstanceById(definition, project, Map.of("projectId", project));
    }

    private void endAMeasure(Walk walk) {
        var measures = runtime.createProcessInstanceQuery().processDefinitionKey("atgard")
            .tenantIdIn(walk.project.id().toString()).list();
        runtime.deleteProcessInstance(measures.get(0).getId(), "damage");
    }

    private void suspend(Walk walk) {
        runtime.suspendProcessInstanceById(root(walk));
    }

    private void renameTask(Walk walk) {
        database.update("update act_ru_task set task_def_key_ = 'UserTask_somethingElse' where proc_inst_id_ = ?", root(walk));
    }

    private void loseSubmission(Walk walk) {
        owner.alter("submission", "delete from submission where id = (select id from submission where project_id = ? limit 1)",
            walk.project.id().value());
    }

    private void recordTwice(Walk walk) {
        journal.write(walk.project.id(), accounts.id(ExamplePerson.PROJEKTLEDARE), JournalKind.STEP_RECORDED, "defineArea", null);
    }

    private void dropSnapshot(Walk walk) {
        owner.alter("decision_entry", """
            update decision_entry set content = jsonb_set(content::jsonb, '{snapshot,parts}', '[]')::text
            where project_id = ? and kind = 'OPENED'""", walk.project.id().value());
    }

    private void returnThePlan(Walk walk) {
        owner.alter("action_plan_version", "update action_plan_version set status = 'RETURNED' where project_id = ?",
            walk.project.id().value());
    }

    private void askSomebodyElse(Walk walk) {
        planChange.begin(walk.project.id(), "Ny butik", accounts.id(ExamplePerson.PROJEKTLEDARE)).value();
        teller.tell(List.of(
            LastChapter.step("projektledare", "reviseActionPlan", "{note: 'Omarbetad'}"),
            LastChapter.step("projektledare", "openDecision",
                "{way: 'PER_CAPSULAM', lastDay: '%s', furtherDecisions: []}".formatted(walk.today().plusDays(14)))),
            walk.project);
        walk.hasMoved();
        stage.invariants().hold(walk);
        database.update("update act_ru_variable set text_ = ? where name_ = 'memberId' and tenant_id_ = ?",
            UUID.randomUUID().toString(), walk.project.id().toString());
    }

    private void giveUpJobs(Walk walk) {
        change(walk, "update act_ru_job set retries_ = 0 where tenant_id_ = ?");
    }

    private void tellAName(Walk walk) {
        runtime.setVariable(root(walk), "memberId", "Representant för ett fastighetsbolag i centrum");
    }

    private void change(Walk walk, String sql) {
        database.update(sql, walk.project.id().toString());
    }

    private String root(Walk walk) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(walk.project.id().toString()).singleResult().getId();
    }
}
