package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.DecisionVerifier;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.followup.Verdict;
import platssamverkan.meeting.ModelModule;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.actionplan.PlanChangeWithdrawal;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.RoleHandOver;
import platssamverkan.process.desk.StepState;
import platssamverkan.process.desk.StepView;
import platssamverkan.process.measure.MeasureWithdrawal;
import platssamverkan.project.CalendarService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.report.Counted;
import platssamverkan.report.ModuleActors;
import platssamverkan.report.ParticipationService;
import platssamverkan.report.ReportContent;
import platssamverkan.report.ReportService;
import platssamverkan.report.StatedNumbers;
import platssamverkan.report.TakingPart;
import platssamverkan.report.TookPart;
import platssamverkan.support.DatabaseOwner;
import platssamverkan.support.ExampleTest;
import platssamverkan.support.Json;
import platssamverkan.support.TestClock;

/** The full model on real services, committed, with the clock moved over twenty-four months. */
@ExampleTest
class FullModelJourneyIntegrationTests {

    private static final String LATE = "Ny klocka på stationshuset";

    @Autowired private ExampleAccounts accounts;
    @Autowired private StoryTeller teller;
    @Autowired private ProjectOpening opening;
    @Autowired private ProjectService projects;
    @Autowired private ProjectJourney journey;
    @Autowired private ProjectControl control;
    @Autowired private CalendarService calendar;
    @Autowired private ActionPlanService plans;
    @Autowired private PlanChange planChange;
    @Autowired private PlanChangeWithdrawal changeWithdrawal;
    @Autowired private MeasureService measures;
    @Autowired private MeasureWithdrawal withdrawal;
    @Autowired private GroupDecisionService decisions;
    @Autowired private DecisionVerifier verifier;
    @Autowired private ExpectedResultsService results;
    @Autowired private ReportService reports;
    @Autowired private ParticipationService participation;
    @Autowired private RoleHandOver handOver;
    @Autowired private ManagementService jobs;
    @Autowired private RuntimeService runtime;
    @Autowired private TestClock clock;

    private ProjectView project;
    private AccountId leader;

    @Test
    void walksTheWholeModel() {
        open("Hela resan");
        tell(Story.ofTheFullModel());
        adoptsAMeasureInTheFifteenthMonth();
        withdrawsAMeasure();
        withdrawsAChangeWhileAConditionOfTheOneBeforeIsNotMet();

        tell(reviewed(Story.chapter("fullskala/modul-4")));

        assertThat(projects.get(project.id()).status()).isEqualTo(ProjectStatus.CLOSED);
        assertThat(steps()).filteredOn(step -> step.outline().dueAfterDays().isPresent())
            .allMatch(step -> step.state() != StepState.OPEN, "nothing waits");
        assertThat(results.evaluation(project.id()).orElseThrow().results()).hasSize(9)
            .extracting(EvaluatedResult::verdict).containsOnly(Verdict.REACHED);
        resolvesEveryNumber(reports.report(project.id()).orElseThrow().content());
        bothSectorsTookPartInEveryModule();
        assertThat(verifier.check(project.id()).isWhole()).isTrue();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(project.id().toString()).count())
            .isZero();
        assertThat(unfinished()).as("measures live on").isNotEmpty().allMatch(measure -> runtime
            .createProcessInstanceQuery().processInstanceBusinessKey(measure.id().toString()).count() == 1);
    }

    private void bothSectorsTookPartInEveryModule() {
        var modules = participation.participation(project.id());
        assertThat(modules).extracting(ModuleActors::module).containsExactly(ModelModule.values());
        assertThat(modules).allMatch(ModuleActors::bothTookPart);
        assertThat(modules).flatExtracting(ModuleActors::records).extracting(TookPart::way).contains(
            TakingPart.MEETING, TakingPart.WALK, TakingPart.KEY_PERSON_INTERVIEW, TakingPart.GROUP, TakingPart.WORKING_GROUP,
            TakingPart.TRAINING, TakingPart.VOTE, TakingPart.RESPONSIBLE, TakingPart.MEMBER_INTERVIEW)
            .as("the inspector acts for none of the actors").doesNotContain(TakingPart.INSPECTION);
    }

    private static void resolvesEveryNumber(ReportContent content) {
        StatedNumbers.resolve(content);
        assertThat(StatedNumbers.told(content)).contains(
            Counted.WALK_PARTICIPANTS, Counted.OBSERVATIONS, Counted.MEASURES_INCREASE_RISKS, Counted.FACTORS_RED,
            Counted.DECISIONS, Counted.FINANCING_PAID, Counted.TRAINING_PARTICIPANTS, Counted.TOOK_PART_PRIVATE);
    }

    @Test
    void goesThroughDecisionsThatDoNotComeAbout() {
        open("Resan med hinder");
        tell(until("openDecision", Story.ofTheFullModel()));

        asksPerCapsulam();
        restsAcrossTheLastDay();
        fire("BoundaryEvent_votingOver");
        tell("ordforande", "settleDecision", "{outcome: 'RETURNED', reason: 'För få har svarat. Förklara kostnaden.'}");
        revise();
        decideAtMeeting("RETURNED", "Stryk en åtgärd");
        revise();
        asksPerCapsulam();
        votesThatDecide();

        assertThat(plans.adopted(project.id()).orElseThrow().version()).isEqualTo(4);
        assertThat(plans.versions(project.id())).extracting(plan -> plan.status()).containsExactly(
            PlanStatus.DISCUSSED, PlanStatus.RETURNED, PlanStatus.RETURNED, PlanStatus.ADOPTED);
        assertThat(decisions.decisions(project.id())).hasSize(3);
        assertThat(steps()).filteredOn(step -> step.outline().step().equals("castVote"))
            .allMatch(step -> step.state() != StepState.OPEN, "open votes are closed");
        namesTheDecisionThatTheOwnerOfTheTablesAlters();
        handsTheLeadershipOver();
        assertThat(control.endEarly(project.id(), "Kommunen prioriterar om", accounts.id(ExamplePerson.PROCESSTOD))
            .isAccepted()).isTrue();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(project.id().toString()).count())
            .isZero();
    }

    private void adoptsAMeasureInTheFifteenthMonth() {
        moveTo(project.startsOn().plusMonths(15));
        assertThat(planChange.begin(project.id(), "En åtgärd saknas", leader).isAccepted()).isTrue();
        var like = first("action-plan").<ObjectNode>deepCopy().put("title", LATE);
        sheet("action-plan", null, like);
        sheet("plan-commitments", "{{measure:" + LATE + "}}", first("plan-commitments"));
        revise();
        decideAtMeeting("ADOPTED", "");
        tell("arbetsgrupp", "beginMeasure", LATE, """
            {beginning: 'BEGUN', reason: '', begunOn: '%s', permitsInHand: true, permitFiles: '', cameras: false,
             balanceFiles: '', registerFiles: '', note: 'Sent men bra'}""".formatted(clock.today()));
        assertThat(measures.begunShare(project.id()).all().adopted()).isEqualTo(29);
    }

    private void withdrawsAMeasure() {
        var measure = unfinished().stream().filter(one -> one.status() == MeasureStatus.DECIDED).findFirst().orElseThrow();
        assertThat(withdrawal.withdraw(measure.id().value(), "Ägaren säljer", "§ 9", leader).isAccepted()).isTrue();
        assertThat(measures.find(measure.id()).orElseThrow().status()).isEqualTo(MeasureStatus.WITHDRAWN);
    }

    private void asksPerCapsulam() {
        tell("projektledare", "openDecision",
            "{way: 'PER_CAPSULAM', lastDay: '%s', furtherDecisions: []}".formatted(clock.today().plusDays(14)));
    }

    /** A pause of three months moves the last day of the vote along. */
    private void restsAcrossTheLastDay() {
        var before = timer("BoundaryEvent_votingOver").getDuedate().toInstant();
        var lastDay = decisions.open(project.id()).orElseThrow().lastDay();
        var began = clock.today();
        assertThat(control.pause(project.id(), "Upphandling", leader).isAccepted()).isTrue();
        clock.moveTo(clock.today().plusMonths(3));
        assertThat(control.resume(project.id(), leader).isAccepted()).isTrue();
        assertThat(timer("BoundaryEvent_votingOver").getDuedate().toInstant()).isAfter(before.plusSeconds(85L * 24 * 3600));
        assertThat(decisions.open(project.id()).orElseThrow().lastDay())
            .isEqualTo(lastDay.plusDays(ChronoUnit.DAYS.between(began, clock.today())));
    }

    /** Four of six approve, two of them on behalf of members without an account; the rest need not answer. */
    private void votesThatDecide() {
        vote("ordforande", "Olof Ordförande", "");
        vote("ledamot", "Lena Ledamot", "Skötselavtalet behöver en budget");
        vote("projektledare", "Representant för Polisen", "");
        assertThat(plans.adopted(project.id())).isEmpty();
        vote("projektledare", "Representant för Stationshuset", "");
    }

    private void withdrawsAChangeWhileAConditionOfTheOneBeforeIsNotMet() {
        assertThat(planChange.begin(project.id(), "Ny butik", leader).isAccepted()).isTrue();
        revise();
        asksPerCapsulam();
        vote("ordforande", "Olof Ordförande", "APPROVE_WITH_CONDITION", "");
        vote("ledamot", "Lena Ledamot", "");
        vote("projektledare", "Representant för Polisen", "");
        vote("projektledare", "Representant för Stationshuset", "");
        clock.moveTo(clock.today().plusDays(1));
        assertThat(planChange.begin(project.id(), "Ännu en butik", leader).isAccepted()).isTrue();

        assertThat(changeWithdrawal.withdraw(project.id(), "Butiken blev inte av", leader).isAccepted()).isTrue();

        assertThat(plans.versions(project.id())).extracting(plan -> plan.status())
            .endsWith(PlanStatus.ADOPTED, PlanStatus.WITHDRAWN);
        tell("projektledare", "fulfilCondition",
            "{doneOn: '%s', how: 'Avtalet är påskrivet'}".formatted(clock.today()));
    }

    private void vote(String as, String member, String reservation) {
        vote(as, member, "APPROVE", reservation);
    }

    private void vote(String as, String member, String choice, String reservation) {
        tell(as, "castVote", member, """
            {choice: '%s', condition: 'Att avtalet skrivs på', conditionFor: 'PROJEKTLEDARE', comment: '', reservation: '%s',
             memberAbsent: false}""".formatted(choice, reservation));
    }

    private void decideAtMeeting(String decision, String changes) {
        tell("projektledare", "openDecision", "{way: 'MEETING', lastDay: null, furtherDecisions: []}");
        var minutes = (ObjectNode) act("recordAdoption", Story.ofTheFullModel()).value().deepCopy();
        minutes.put("heldOn", clock.today().toString()).put("decision", decision).put("requiredChanges", changes)
            .put("unanimous", true);
        teller.tell(List.of(new Act("projektledare", "recordAdoption", null, minutes, null, null, null)), project);
        tell("ordforande", "confirmAdoption", "{answer: 'CONFIRMED', reason: ''}");
    }

    private void revise() {
        tell("projektledare", "reviseActionPlan", "{note: 'Omarbetad'}");
    }

    private void namesTheDecisionThatTheOwnerOfTheTablesAlters() {
        assertThat(verifier.check(project.id()).isWhole()).isTrue();
        new DatabaseOwner().alter("decision_entry", """
            update decision_entry set content = content || ' '
            where project_id = ? and decision_number = 2 and kind = 'OPENED'""", project.id().value());
        assertThat(verifier.check(project.id()).firstAltered()).contains(2);
    }

    private void handsTheLeadershipOver() {
        var successor = accounts.id(ExamplePerson.PROCESSTOD);
        assertThat(handOver.end(project.id(), leader, Role.PROJEKTLEDARE, Optional.of(successor), leader).isAccepted())
            .isTrue();
        assertThat(projects.isTendedBy(project.id(), leader)).isFalse();
        assertThat(projects.isTendedBy(project.id(), successor)).isTrue();
    }

    private void open(String name) {
        leader = accounts.id(ExamplePerson.PROJEKTLEDARE);
        project = opening.open(name, "Färre brott", ProgramModel.FULLSKALEMODELL, clock.today(), leader).value();
        grant(ExamplePerson.PROCESSTOD, Role.PROCESSTOD);
        grant(ExamplePerson.ARBETSGRUPP, Role.ARBETSGRUPP);
        grant(ExamplePerson.ATGARDSANSVARIG, Role.ATGARDSANSVARIG);
        grant(ExamplePerson.ORDFORANDE, Role.STYRGRUPP);
        grant(ExamplePerson.STYRGRUPP, Role.STYRGRUPP);
    }

    private void grant(ExamplePerson person, Role role) {
        projects.grantRole(project.id(), accounts.id(person), role, leader);
    }

    private void tell(String as, String step, String value) {
        tell(as, step, null, value);
    }

    private void tell(String as, String step, String about, String value) {
        teller.tell(List.of(new Act(as, step, about, Json.of(value), null, null, null)), project);
    }

    private void sheet(String key, String row, JsonNode value) {
        teller.tell(List.of(
            new Act("projektledare", null, null, null, null, key, List.of(new Act.Row(row, value)))), project);
    }

    /** Each act on the day its step is due; rows on the day of the step that they serve. */
    private void tell(List<Act> acts) {
        for (var i = 0; i < acts.size(); i++) {
            acts.subList(i, acts.size()).stream().map(Act::step).filter(Objects::nonNull)
                .flatMap(step -> calendar.dueOn(project.id(), step).stream()).findFirst().ifPresent(this::moveTo);
            teller.tell(List.of(acts.get(i)), project);
        }
    }

    /** The last module with the late measure among those that are reviewed. */
    private static List<Act> reviewed(List<Act> acts) {
        var told = new ArrayList<>(acts);
        told.add(acts.indexOf(act("reviewActionPlan", acts)), new Act("projektledare", null, null, null, null, "plan-review",
            List.of(new Act.Row("{{row:plan-review/" + LATE + "}}", Json.of(
                "{execution: 'PARTLY', effect: 'TOO_EARLY', remains: 'Klockan', lesson: 'Beställ tidigt.'}")))));
        return told;
    }

    private static List<Act> until(String step, List<Act> acts) {
        return acts.subList(0, acts.indexOf(act(step, acts)));
    }

    private static Act act(String step, List<Act> acts) {
        return acts.stream().filter(act -> step.equals(act.step())).findFirst().orElseThrow();
    }

    private static JsonNode first(String sheet) {
        return Story.ofTheFullModel().stream().filter(act -> sheet.equals(act.sheet())).findFirst().orElseThrow()
            .rows().get(0).value();
    }

    private void fire(String timer) {
        jobs.executeJob(timer(timer).getId());
    }

    private Job timer(String activity) {
        return jobs.createJobQuery().activityId(activity).tenantIdIn(project.id().toString()).singleResult();
    }

    private List<MeasureView> unfinished() {
        return measures.adopted(project.id()).stream().filter(measure -> measure.status().isUnfinished()).toList();
    }

    private List<StepView> steps() {
        return journey.states(project.id()).stream().flatMap(module -> module.steps().stream()).toList();
    }

    private void moveTo(LocalDate day) {
        if (day.isAfter(clock.today())) {
            clock.moveTo(day);
        }
    }
}
