package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanDecisionService;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actor.ActorId;
import platssamverkan.process.actionplan.DecisionWords;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.RoleHandOver;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskLabels;
import platssamverkan.process.measure.MeasureWithdrawal;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;

/** From the first row of the plan to the last measure's end, through the real engine. */
@ProductTest
@Import(PlannedProject.class)
class PlanAndMeasuresIntegrationTests {

    private static final String COMPLETED = """
        {outcome: 'COMPLETED', done: 'Monterat', completedOn: '2026-03-02', cost: 900.25, evidence: 'Besiktat',
         noFilesReason: 'Protokollet finns i diariet'}""";

    @Autowired private PlannedProject project;
    @Autowired private ActionPlanService plans;
    @Autowired private PlanDecisionService decisions;
    @Autowired private MeasureService measures;
    @Autowired private MeasureWithdrawal withdrawal;
    @Autowired private PlanChange change;
    @Autowired private GroupDecisionService group;
    @Autowired private DecisionWords words;
    @Autowired private RowDesk rows;
    @Autowired private JournalService journal;
    @Autowired private ModelCatalogue models;
    @Autowired private RowRemoval removal;
    @Autowired private MembershipService memberships;
    @Autowired private RoleHandOver handOver;
    @Autowired private TaskSubmission submission;
    @Autowired private RuntimeService runtime;
    @Autowired private RepositoryService repository;
    @Autowired private TaskService tasks;
    @Autowired private TaskDesk desk;
    @Autowired private TaskLabels labels;
    @Autowired private AccountService accounts;
    @Autowired private EntityManagerFactory entities;
    @Autowired private List<StepResult> results;

    private AccountId responsible;
    private String light;
    private String benches;

    @BeforeEach
    void draft() {
        project.begin();
        responsible = project.team.id(Role.ATGARDSANSVARIG);
        light = project.measure(project.station, "Ljus", responsible);
        benches = project.measure(project.square, "Bänkar", null);
    }

    @Test
    void refusesARowAtItsFieldAndSavesNothing() {
        var tooLong = PlannedProject.measureJson(project.station, "Ljus").replace("Mörkt", "å".repeat(200_000));
        assertThat(refusals(project.saveMeasure(light, 1, tooLong)))
            .containsExactly(Refusal.at("measure.problem", "tooLong", 4000));
        var stranger = PlannedProject.commitmentJson(new ActorId(UUID.randomUUID()), null);
        assertThat(refusals(project.saveCommitment(light, 1, stranger))).extracting(Refusal::path)
            .containsExactly("commitment.responsibleActorId", "commitment.participantIds", "commitment.landOwnerId");
        var backwards = PlannedProject.commitmentJson(project.owner, null).replace("2026-08-31", "2026-04-30");
        assertThat(refusals(project.saveCommitment(light, 1, backwards)))
            .containsExactly(Refusal.at("commitment.endsOn", "measureEndsBeforeStart"));
        var fine = PlannedProject.commitmentJson(project.owner, null).replace("12500.5", "0.001");
        assertThat(refusals(project.saveCommitment(light, 1, fine)))
            .containsExactly(Refusal.at("commitment.investment", "digits"));
    }

    @Test
    void refusesARowThatAColleagueHasJustChanged() {
        var row = PlannedProject.measureJson(project.station, "Mer ljus");
        assertThat(project.saveMeasure(light, 1, row)).isInstanceOf(RowSaved.Done.class);

        assertThat(refusals(project.saveMeasure(light, 1, row)))
            .containsExactly(Refusal.of("rowChanged", "Test projektledare"));
    }

    @Test
    void opensAFilledInRowAgainAsItWasSaved() {
        var view = rows.open(project.id, "plan-commitments", light, project.leader).orElseThrow();

        assertThat(view.version()).isEqualTo(1);
        assertThat(view.data().at("/commitment/investment").decimalValue()).isEqualByComparingTo("12500.50");
        assertThat(view.data().at("/measureTitle").asText()).isEqualTo("1\\. Ljus");
        assertThat(rows.open(project.id, "action-plan", "no-such-row", project.leader)).isEmpty();
    }

    @Test
    void keepsTheTaskOpenUntilThePlanIsComplete() {
        project.saveMeasure(benches, 1, PlannedProject.measureJson(project.station, "Bänkar").replace("Ljust", ""));

        var refused = (Submitted.Refused) project.submit("UserTask_draftActionPlan", project.leader, "{note: ''}");

        assertThat(refused.refusals()).containsExactly(
            Refusal.of("placeWithoutMeasure", "Torget"), Refusal.of("measureLacksGoal", 2, "Bänkar"));
        assertThat(project.task("UserTask_draftActionPlan")).isPresent();
        assertThat(plans.latest(project.id).orElseThrow().status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void startsOneProcessForEachAdoptedMeasureOfTheProjectsOwnDeployment() {
        var newer = repository.createDeployment().addClasspathResource("processes/atgard.bpmn").deploy();
        project.adoptThePlan();
        repository.deleteDeployment(newer.getId());

        assertThat(Stream.of(light, benches).map(this::instance)).allSatisfy(instance -> {
            assertThat(deployment(instance.getProcessDefinitionId())).isEqualTo(deployment(main().getProcessDefinitionId()));
            assertThat(instance.getTenantId()).isEqualTo(project.id.toString());
        });
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(light)
            .taskCandidateGroup("atgardsansvarig@" + light).count()).isOne();
    }

    @Test
    void refusesTheRecorderAsChairAndLeavesTheDecisionWaiting() {
        assertThat(project.submit("UserTask_draftActionPlan", project.leader, "{}")).isInstanceOf(Submitted.Done.class);
        project.jump("SubProcess_safetyAnalysis", "UserTask_recordAdoption");
        project.recordDecision("", "decision: 'ADOPTED'");

        assertThat(project.submit("UserTask_confirmAdoption", project.leader, "{answer: 'CONFIRMED'}"))
            .isInstanceOf(Submitted.NotFound.class);
        assertThat(measures.adopted(project.id)).isEmpty();
    }

    @Test
    void refusesTheRecorderEvenWhereTheChairsRoleHasBeenEnded() {
        project.submit("UserTask_draftActionPlan", project.leader, "{}");
        project.jump("SubProcess_safetyAnalysis", "UserTask_recordAdoption");
        project.recordDecision("", "decision: 'ADOPTED'");
        memberships.end(project.id, project.chair, Role.ORDFORANDE, project.leader);

        var refused = (Submitted.Refused) project.submit(
            "UserTask_confirmAdoption", project.leader, "{answer: 'CONFIRMED'}");
        assertThat(refused.refusals()).containsExactly(Refusal.of("confirmedByRecorder"));
        var otherLeader = project.team.id(Role.ARBETSGRUPP);
        memberships.grant(project.id, otherLeader, Role.PROJEKTLEDARE, project.leader);
        assertThat(project.submit("UserTask_confirmAdoption", otherLeader, "{answer: 'CONFIRMED'}"))
            .isInstanceOf(Submitted.Done.class);
        assertThat(decisions.decisions(project.id).get(0).answer().orElseThrow().onBehalf()).isTrue();
    }

    @Test
    void goesBackForAnotherRecordAndForARevision() {
        project.submit("UserTask_draftActionPlan", project.leader, "{}");
        project.jump("SubProcess_safetyAnalysis", "UserTask_recordAdoption");
        project.recordDecision("", "decision: 'ADOPTED'");
        project.submit("UserTask_confirmAdoption", project.chair, "{answer: 'NOT_CONFIRMED', reason: 'Fel dag'}");
        project.recordDecision("", "decision: 'RETURNED', requiredChanges: 'Fler träd'");
        project.submit("UserTask_confirmAdoption", project.chair, "{answer: 'CONFIRMED'}");

        assertThat(project.submit("UserTask_reviseActionPlan", project.leader, "{note: ''}"))
            .isInstanceOf(Submitted.Refused.class);
        assertThat(project.submit("UserTask_reviseActionPlan", project.leader, "{note: 'Två träd till'}"))
            .isInstanceOf(Submitted.Done.class);
        assertThat(project.task("UserTask_recordAdoption")).isPresent();
        assertThat(plans.latest(project.id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void letsTheProjectGoOnWhenTheLastMeasureIsConcluded() {
        project.adoptThePlan();
        assertThat(waitsForMeasures()).isTrue();

        begin(light, responsible);
        assertThat(project.submit("UserTask_reportMeasure", light, responsible,
            "{outcome: 'PAUSED', reason: 'Leverans dröjer'}")).isInstanceOf(Submitted.Done.class);
        assertThat(project.submit("UserTask_reportMeasure", light, responsible, COMPLETED))
            .isInstanceOf(Submitted.Done.class);
        assertThat(waitsForMeasures()).isTrue();
        assertThat(withdrawal.withdraw(UUID.fromString(benches), "För dyrt", "§ 7", project.leader).isAccepted()).isTrue();

        assertThat(journal.latest(project.id, 1)).extracting(JournalLine::kind, JournalLine::note)
            .containsExactly(tuple(JournalKind.MEASURE_WITHDRAWN, "Bänkar: För dyrt"));
        assertThat(waitsForMeasures()).isFalse();
        assertThat(measures.find(MeasureId.of(light)).orElseThrow().latest().costOre()).isEqualTo(900_25L);
        assertThat(measures.find(MeasureId.of(benches)).orElseThrow().status()).isEqualTo(MeasureStatus.WITHDRAWN);
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(benches).count()).isZero();
    }

    @Test
    void refusesAWithdrawalWithoutReasonAndOneOfAConcludedMeasure() {
        project.adoptThePlan();

        assertThat(withdrawal.withdraw(UUID.fromString(light), " ", null, project.leader).refusals())
            .extracting(Refusal::path).containsExactly("reason", "reference");
        withdrawal.withdraw(UUID.fromString(light), "För dyrt", "§ 7", project.leader);
        assertThat(withdrawal.withdraw(UUID.fromString(light), "För dyrt", "§ 7", project.leader).refusals())
            .containsExactly(Refusal.of("measureNotRunning"));
    }

    @Test
    void endsAMeasureThatCannotBeBegunAndLetsTheProjectGoOnAfterTheLast() {
        project.adoptThePlan();
        var impossible = "{beginning: 'NOT_FEASIBLE', reason: '%s'}";

        var refused = (Submitted.Refused) project.submit(
            "UserTask_beginMeasure", light, responsible, impossible.formatted(" "));
        assertThat(refused.refusals()).containsExactly(Refusal.at("measureStart.reason", "required"));
        assertThat(project.submit("UserTask_beginMeasure", light, responsible, impossible.formatted("Marken är såld")))
            .isInstanceOf(Submitted.Done.class);
        assertThat(waitsForMeasures()).isTrue();
        project.submit("UserTask_beginMeasure", benches, responsible, impossible.formatted("Inget bygglov"));

        var ended = measures.find(MeasureId.of(light)).orElseThrow();
        assertThat(ended.status()).isEqualTo(MeasureStatus.NOT_FEASIBLE);
        assertThat(ended.latest().note()).isEqualTo("Marken är såld");
        assertThat(instance(light)).isNull();
        assertThat(measures.begunShare(project.id).all().begun()).isZero();
        assertThat(measures.begunShare(project.id).all().adopted()).isEqualTo(2);
        assertThat(waitsForMeasures()).isFalse();
    }

    @Test
    void givesAMeasureToItsResponsibleAndToNobodyElse() {
        project.adoptThePlan();
        var start = "{begunOn: '2026-03-02', permitsInHand: false, note: ''}";

        assertThat(project.submit("UserTask_beginMeasure", light, project.leader, start))
            .isInstanceOf(Submitted.NotFound.class);
        assertThat(project.submit("UserTask_beginMeasure", light, project.chair, start))
            .isInstanceOf(Submitted.NotFound.class);
        assertThat(project.submit("UserTask_beginMeasure", light, responsible, start))
            .isInstanceOf(Submitted.Done.class);
    }

    @Test
    void givesAMeasureWithoutResponsibleToThoseWhoHaveTheRoleAndOtherwiseToTheLeader() {
        project.adoptThePlan();
        assertThat(titles(project.leader)).isEmpty();
        assertThat(titles(responsible)).containsExactlyInAnyOrder("1. Ljus", "2. Bänkar");

        memberships.grant(project.id, responsible, Role.ARBETSGRUPP, project.leader);
        memberships.end(project.id, responsible, Role.ATGARDSANSVARIG, project.leader);

        assertThat(titles(responsible)).containsExactly("1. Ljus");
        assertThat(titles(project.leader)).containsExactly("2. Bänkar");
    }

    @Test
    void givesTheMeasuresOfAnEndedRoleBackToTheRole() {
        project.adoptThePlan();
        memberships.grant(project.id, responsible, Role.ARBETSGRUPP, project.leader);

        assertThat(handOver.end(project.id, responsible, Role.ATGARDSANSVARIG, Optional.empty(), project.leader).isAccepted())
            .isTrue();

        assertThat(titles(responsible)).isEmpty();
        assertThat(titles(project.leader)).containsExactlyInAnyOrder("1. Ljus", "2. Bänkar");
        memberships.grant(project.id, project.chair, Role.ATGARDSANSVARIG, project.leader);
        assertThat(titles(project.chair)).containsExactlyInAnyOrder("1. Ljus", "2. Bänkar");
    }

    @Test
    void takesTheTaskBackFromSomebodyWhomAChangedPlanNoLongerNames() {
        project.adoptThePlan();
        var task = tasks.createTaskQuery().processInstanceBusinessKey(light).singleResult().getId();
        assertThat(desk.claim(task, responsible)).isTrue();
        assertThat(change.begin(project.id, "Ny ansvarig", project.leader).isAccepted()).isTrue();
        var version = rows.open(project.id, "plan-commitments", light, project.leader).orElseThrow().version();
        assertThat(project.saveCommitment(light, version, PlannedProject.commitmentJson(project.owner, project.chair)))
            .isInstanceOf(RowSaved.Done.class);
        project.submit("UserTask_reviseActionPlan_change", project.leader, "{note: 'Ny ansvarig'}");
        project.recordDecision("_change", "decision: 'ADOPTED'");
        assertThat(project.submit("UserTask_confirmAdoption_change", project.chair, "{answer: 'CONFIRMED'}"))
            .isInstanceOf(Submitted.Done.class);

        assertThat(desk.claim(task, responsible)).isFalse();
        assertThat(desk.claim(task, project.chair)).isTrue();
    }

    @Test
    void showsAFormerMemberNothingOfTheMeasuresAndTakesNothing() {
        project.adoptThePlan();
        var task = tasks.createTaskQuery().processInstanceBusinessKey(light).singleResult().getId();
        assertThat(desk.claim(task, responsible)).isTrue();
        memberships.end(project.id, responsible, Role.ATGARDSANSVARIG, project.leader);

        assertThat(desk.tasks(responsible)).isEmpty();
        assertThat(desk.find(task, responsible)).isEmpty();
        assertThat(desk.keepDraft(task, responsible, Typed.alone("{}"))).isFalse();
        assertThat(desk.claim(task, responsible)).isFalse();
        assertThat(project.submit("UserTask_beginMeasure", light, responsible, "{begunOn: '2026-03-02'}"))
            .isInstanceOf(Submitted.NotFound.class);
        assertThat(titles(project.leader)).containsExactlyInAnyOrder("1. Ljus", "2. Bänkar");
    }

    @Test
    void namesEveryMeasureInTheListWithoutLoadingIt() {
        project.adoptThePlan();
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        assertThat(titles(responsible)).hasSize(2);
        var ids = tasks.createTaskQuery().tenantIdIn(project.id.toString()).list().stream().map(Task::getId).toList();
        assertThat(labels.of(ids, responsible)).hasSameSizeAs(ids)
            .containsValues("1. Ljus – Tryggt torg (exempel)", "2. Bänkar – Tryggt torg (exempel)");
        assertThat(labels.of(ids, Team.in(accounts, "Grannstad").id(Role.PROJEKTLEDARE))).isEmpty();

        assertThat(statistics.getEntityStatistics("platssamverkan.actionplan.Measure").getLoadCount()).isZero();
        statistics.setStatisticsEnabled(false);
    }

    private List<String> titles(AccountId person) {
        return desk.tasks(person).stream().flatMap(task -> task.subject().stream()).toList();
    }

    @Test
    void changesAnAdoptedPlanWithoutStartingAnythingTwice() {
        project.adoptThePlan();
        assertThat(change.begin(project.id, "Marken är såld", project.leader).isAccepted()).isTrue();
        assertThat(change.begin(project.id, "Igen", project.leader).refusals())
            .containsExactly(Refusal.of("planNotAdopted"));
        var hosts = project.measure(project.square, "Platsvärdar", responsible);
        removal.remove(project.id, "action-plan", benches, 2, project.leader);
        project.submit("UserTask_reviseActionPlan_change", project.leader, "{note: 'Bänkarna utgår'}");
        project.recordDecision("_change", "decision: 'ADOPTED'");
        project.submit("UserTask_confirmAdoption_change", project.chair, "{answer: 'CONFIRMED'}");

        assertThat(instance(hosts)).isNotNull();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(light).count()).isOne();
        assertThat(instance(benches)).isNull();
        assertThat(measures.find(MeasureId.of(benches)).orElseThrow().latest().note()).isEqualTo("Marken är såld");
        assertThat(waitsForMeasures()).isTrue();
    }

    @Test
    void goesOnWhenAChangeLeavesOutTheLastUnfinishedMeasure() {
        var hosts = project.measure(project.square, "Platsvärdar", responsible);
        project.adoptThePlan();
        Stream.of(light, hosts).forEach(measure -> {
            begin(measure, responsible);
            finish(measure, responsible);
        });
        assertThat(waitsForMeasures()).isTrue();
        leaveOutByAChange(benches);

        assertThat(instance(benches)).isNull();
        assertThat(waitsForMeasures()).isFalse();
    }

    @Test
    void tellsTheGroupWhatTheChangeWouldStop() {
        project.adoptThePlan();
        begin(benches, responsible);
        assertThat(change.begin(project.id, "Marken är såld", project.leader).isAccepted()).isTrue();
        var asked = removal.find(project.id, "action-plan", benches, project.leader).orElseThrow();
        assertThat(asked.leadsTo()).singleElement().asString().contains("beslutad (läge: Påbörjad)", "föreslår du att den utgår");
        removal.remove(project.id, "action-plan", benches, asked.version(), project.leader);
        project.measure(project.square, "Platsvärdar", responsible);
        var version = rows.open(project.id, "plan-commitments", light, project.leader).orElseThrow().version();
        project.saveCommitment(light, version,
            PlannedProject.commitmentJson(project.owner, null).replace("12500.5", "20000").replace("2026-08-31", "2026-09-30"));
        assertThat(project.submit("UserTask_reviseActionPlan_change", project.leader, "{note: 'Utgår'}"))
            .isInstanceOf(Submitted.Done.class);
        project.recordDecision("_change", "decision: 'ADOPTED'");

        var parts = group.open(project.id).orElseThrow().opening().snapshot().parts();
        assertThat(parts.get(1).lines()).extracting(line -> line.replaceAll("\\h", " ")).containsExactly(
            "Ny: 3. Platsvärdar",
            "Ändrad: 1. Ljus. Tid: 1 maj 2026 till 30 september 2026 (förut 1 maj 2026 till 31 augusti 2026)",
            "Ändrad: 1. Ljus. Investering: 20 000 kr (förut 12 500,50 kr)",
            "Borttagen: 2. Bänkar. Åtgärden avslutas om förslaget antas. I dag är den: Påbörjad, påbörjad 2 mars 2026.");
        assertThat(parts.get(2).lines()).extracting(line -> line.replaceAll("\\h", " "))
            .contains("Investering sammanlagt: 32 500,50 kr, 7 499,50 kr mer än i version 1 (25 001 kr)");
        assertThat(words.sentences(group.open(project.id).orElseThrow()))
            .contains("Beslutet är inte bekräftat än. Det gäller när den som leder gruppen har bekräftat det.")
            .noneMatch(sentence -> sentence.contains("hade"));
    }

    private void leaveOutByAChange(String measure) {
        assertThat(change.begin(project.id, "Marken är såld", project.leader).isAccepted()).isTrue();
        removal.remove(project.id, "action-plan", measure, 2, project.leader);
        project.submit("UserTask_reviseActionPlan_change", project.leader, "{note: 'Utgår'}");
        project.recordDecision("_change", "decision: 'ADOPTED'");
        assertThat(project.submit("UserTask_confirmAdoption_change", project.chair, "{answer: 'CONFIRMED'}"))
            .isInstanceOf(Submitted.Done.class);
    }

    @Test
    void hearsOfTheEndAlsoWhenTheLastTwoMeasuresEndAtTheSameMoment() throws Exception {
        project.adoptThePlan();
        begin(light, responsible);
        begin(benches, responsible);
        var together = new CyclicBarrier(2);
        var two = Executors.newFixedThreadPool(2);
        var ends = two.invokeAll(List.of(
            () -> together.await() + finish(light, responsible),
            () -> together.await() + finish(benches, responsible)));
        for (var end : ends) {
            end.get();
        }
        two.shutdown();

        assertThat(measures.adopted(project.id)).extracting(MeasureView::status).containsOnly(MeasureStatus.COMPLETED);
        assertThat(waitsForMeasures()).isFalse();
    }

    @Test
    void asksForTheBeginningOfAMeasureNoLaterThanItShallBeDone() {
        var soon = PlannedProject.commitmentJson(project.owner, null)
            .replace("2026-05-01", "2026-03-05").replace("2026-08-31", "2026-03-12");
        assertThat(project.saveCommitment(benches, 1, soon)).isInstanceOf(RowSaved.Done.class);
        project.adoptThePlan();

        assertThat(dueOn(benches)).isEqualTo("2026-03-12");
        assertThat(dueOn(light)).isEqualTo("2026-04-01");
    }

    private LocalDate dueOn(String measure) {
        var due = tasks.createTaskQuery().processInstanceBusinessKey(measure).singleResult().getDueDate();
        return LocalDate.ofInstant(due.toInstant(), TestClock.SWEDEN);
    }

    @Test
    void tellsInTheJournalWhichMeasureHasBegun() {
        project.adoptThePlan();
        begin(light, responsible);

        assertThat(journal.latest(project.id, 1)).extracting(JournalLine::step, JournalLine::note)
            .containsExactly(tuple("beginMeasure", "1. Ljus"));
        assertThat(models.stepNames(project.id))
            .containsEntry("beginMeasure", "Påbörja åtgärden").containsEntry("defineArea", "Avgränsa området");
    }

    @Test
    void tellsWhatEachStepHasRecorded() {
        project.adoptThePlan();
        change.begin(project.id, "Marken är såld", project.leader);

        for (var step : new String[] {"draftActionPlan", "reviseActionPlan", "recordAdoption", "confirmAdoption"}) {
            var shown = results.stream().filter(result -> result.step().equals(step)).findFirst().orElseThrow()
                .show(project.id).orElseThrow();
            assertThat(shown.sentences()).as(step).isNotEmpty();
            assertThat(shown.tables()).as(step).allSatisfy(table ->
                assertThat(table.rows()).isNotEmpty().allMatch(row -> row.size() == table.columns().size()));
        }
    }

    @Test
    void doesNotPassOverAWalkThatSomebodyHasNotedSomethingOn() {
        project.jump("UserTask_draftActionPlan", "UserTask_runWalkthrough");
        var member = project.team.id(Role.ARBETSGRUPP);
        var walk = project.task("UserTask_runWalkthrough").orElseThrow().getId();
        var seen = Json.of("""
            {place: '%s', stop: 'Entrén', kind: 'POSITIVE', text: 'Ljust', acute: false, timeDependency: 'ALWAYS'}"""
            .formatted(project.station));
        assertThat(rows.save(project.id, "observations", RowEdit.NEW, 0, seen, member)).isInstanceOf(RowSaved.Done.class);

        assertThat(((Submitted.Refused) submission.skip(walk, member, "Regn")).refusals())
            .extracting(Refusal::code).containsExactly("skippedWithRows");
    }

    private int finish(String measure, AccountId person) {
        assertThat(project.submit("UserTask_reportMeasure", measure, person, COMPLETED)).isInstanceOf(Submitted.Done.class);
        return 0;
    }

    private void begin(String measure, AccountId person) {
        assertThat(project.submit("UserTask_beginMeasure", measure, person, "{begunOn: '2026-03-02', note: ''}"))
            .isInstanceOf(Submitted.Done.class);
    }

    private boolean waitsForMeasures() {
        return runtime.createExecutionQuery().processInstanceId(main().getId())
            .activityId("ReceiveTask_measuresConcluded").count() > 0;
    }

    private ProcessInstance main() {
        return instance(project.id.toString());
    }

    private ProcessInstance instance(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult();
    }

    private String deployment(String definition) {
        return repository.getProcessDefinition(definition).getDeploymentId();
    }

    private static List<Refusal> refusals(RowSaved saved) {
        return ((RowSaved.Refused) saved).refusals();
    }
}
