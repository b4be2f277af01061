package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.Abandonment;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.DecisionClosing;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.DecisionVerifier;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.GivenVote.VotedAs;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.actionplan.DecisionWords;
import platssamverkan.process.desk.EndedTasks;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.RoleHandOver;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;

/** A group of three decides, through the real engine, in the block as the models draw it. */
@ProductTest
@Import(PlannedProject.class)
class DecisionBlockIntegrationTests {

    private static final String PER_CAPSULAM = "{way: 'PER_CAPSULAM', lastDay: '2026-03-16', furtherDecisions: "
        + "[{body: 'Kommunstyrelsen', decidesOn: '2026-04-01', registryNumber: 'KS 1/26'}]}";

    @Autowired private PlannedProject project;
    @Autowired private SteeringGroupService groups;
    @Autowired private ActorService actors;
    @Autowired private ActionPlanService plans;
    @Autowired private GroupDecisionService decisions;
    @Autowired private DecisionVerifier verifier;
    @Autowired private MeasureService measures;
    @Autowired private ProjectService projects;
    @Autowired private ProjectControl control;
    @Autowired private DecisionWords words;
    @Autowired private TaskSubmission submission;
    @Autowired private ScopedGroups scoped;
    @Autowired private TaskDesk desk;
    @Autowired private RoleHandOver handOver;
    @Autowired private EndedTasks ended;
    @Autowired private AccountService accounts;
    @Autowired private MembershipService memberships;
    @Autowired private RepositoryService repository;
    @Autowired private RuntimeService runtime;
    @Autowired private ManagementService jobs;
    @Autowired private TaskService tasks;
    @Autowired private TestClock clock;

    private AccountId member;
    private AccountId deputy;
    private String deployment;

    @BeforeEach
    void layThePlanBeforeTheGroup() {
        project.begin();
        member = project.team.id(Role.STYRGRUPP);
        deputy = project.team.id(Role.ARBETSGRUPP);
        form(Optional.empty());
        project.measure(project.station, "Ljus", null);
        project.measure(project.square, "Bänkar", null);
        accepted(project.submit("UserTask_draftActionPlan", project.leader, "{note: ''}"));
        start("");
    }

    private void form(Optional<AccountId> vice) {
        var department = department();
        groups.form(project.id, new FormGroup("Gruppen", GroupBasis.NEW, "Besluta", MeetingRhythm.MONTHLY, List.of(
            new Member("Kim Ek", department, GroupRole.CHAIR, Optional.of(project.chair)),
            new Member("Mio Al", project.owner, vice.isPresent() ? GroupRole.VICE_CHAIR : GroupRole.MEMBER, Optional.of(member)),
            new Member("Ali Bo", project.owner, GroupRole.MEMBER, Optional.empty()),
            new Member(null, "Eva Ny", project.owner, GroupRole.DEPUTY, Optional.of(deputy), "Mio Al", null, null))),
            project.leader, clock.instant()).value();
    }

    private ActorId department() {
        return actors.actors(project.id).stream().map(ActorView::id)
            .filter(actor -> !actor.equals(project.owner)).findFirst().orElseThrow();
    }

    /** The block as it is drawn where its steps have the suffix. */
    private void start(String suffix) {
        var builder = repository.createDeployment().name("decision block")
            .addString("decision-block.bpmn", block(suffix)).addClasspathResource("processes/atgard.bpmn");
        for (var form : new File("forms").list()) {
            builder.addClasspathResource("forms/" + form);
        }
        deployment = builder.deploy().getId();
        var definition = repository.createProcessDefinitionQuery().deploymentId(deployment)
            .processDefinitionKey("decisionBlock").singleResult();
        runtime.startProcessInstanceById(
            definition.getId(), project.id.toString(), Map.of("projectId", project.id.toString()));
    }

    private static String block(String suffix) {
        try {
            return new ClassPathResource("blocks/decision-block.bpmn").getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("((?:User|Service)Task_\\w+)", "$1" + suffix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String instance() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(project.id.toString())
            .processDefinitionKey("decisionBlock").singleResult().getId();
    }

    @AfterEach
    void takeTheBlockAway() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void givesEachSeatATaskOfItsOwn() {
        open(PER_CAPSULAM);

        assertThat(votes(project.chair)).hasSize(1);
        assertThat(votes(member)).hasSize(1);
        assertThat(votes(deputy)).isEqualTo(votes(member));
        assertThat(votes(project.leader)).hasSize(1).doesNotContainAnyElementsOf(votes(member));
    }

    @Test
    void closesTheVoteAsSoonAsItIsCertainAndStartsTheMeasures() {
        open(PER_CAPSULAM);
        accepted(vote(project.chair, "{choice: 'APPROVE'}"));
        accepted(vote(member, "{choice: 'APPROVE_WITH_CONDITION', condition: 'Ljuset först', reservation: 'Dyrt'}"));

        assertThat(project.waiting("UserTask_castVote")).isZero();
        assertThat(plans.adopted(project.id)).isPresent();
        assertThat(measures.adopted(project.id)).extracting(MeasureView::status).containsOnly(MeasureStatus.DECIDED);
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("atgard")
            .deploymentId(deployment).count()).isEqualTo(2);
        assertThat(words.sentences(last())).as("what an authority must still decide").anySatisfy(sentence ->
            assertThat(sentence).contains("Kommunstyrelsen", "1 april 2026", "KS 1/26"));
        accepted(project.submit("UserTask_fulfilCondition", project.leader, "{doneOn: '2026-03-02', how: 'Klart'}"));
        assertThat(last().conditions()).allMatch(condition -> condition.isFulfilled());
        assertThat(verifier.check(project.id).isWhole()).isTrue();
    }

    @Test
    void leavesTheOpenVoteToTheDeputyAndTheSeatToTheSuccessor() {
        open(PER_CAPSULAM);
        var vote = votes(member).get(0);
        assertThat(desk.claim(vote, member)).isTrue();
        memberships.grant(project.id, member, Role.ARBETSGRUPP, project.leader);
        var successor = project.team.id(Role.PROCESSTOD);
        assertThat(handOver.belongings(project.id, member, Role.STYRGRUPP).seats()).containsExactly(
            "Ledamot för Bostaden", "Rösten i beslut 1, som pågår, går till ersättaren: Eva Ny.");

        assertThat(handOver.end(project.id, member, Role.STYRGRUPP, Optional.of(successor), project.leader).refusals())
            .isEmpty();

        assertThat(tasks.createTaskQuery().taskId(vote).singleResult().getAssignee()).isNull();
        assertThat(votes(member)).as("still in the project, in another role").isEmpty();
        assertThat(votes(successor)).isEmpty();
        assertThat(votes(deputy)).containsExactly(vote);
        accepted(vote(deputy, "{choice: 'APPROVE'}"));
        assertThat(groups.group(project.id).orElseThrow().content().active()).extracting(Member::account)
            .contains(Optional.of(successor)).doesNotContain(Optional.of(member));
        accepted(vote(project.chair, "{choice: 'SEND_BACK', comment: 'Fler'}"));
        accepted(vote(project.leader, "{choice: 'SEND_BACK', comment: 'Fler'}"));
        accepted(project.submit("UserTask_reviseActionPlan", project.leader, "{note: 'Omarbetad'}"));
        open(PER_CAPSULAM);
        assertThat(votes(successor)).as("votes from the next decision on").hasSize(1);
    }

    @Test
    void leavesTheSeatEmptyWhereNobodyFollows() {
        open(PER_CAPSULAM);
        memberships.grant(project.id, member, Role.ARBETSGRUPP, project.leader);

        assertThat(handOver.end(project.id, member, Role.STYRGRUPP, Optional.empty(), project.leader).refusals()).isEmpty();

        assertThat(votes(member)).isEmpty();
        assertThat(votes(deputy)).hasSize(1);
        assertThat(groups.group(project.id).orElseThrow().content().active()).extracting(Member::name)
            .containsExactly("Kim Ek", "Ali Bo", "Eva Ny");
    }

    @Test
    void keepsTheChairUntilSomebodyFollows() {
        assertThat(handOver.end(project.id, project.chair, Role.ORDFORANDE, Optional.empty(), project.leader).refusals())
            .extracting(Refusal::path, Refusal::code).contains(tuple("successor", "groupWithoutChair"));
        assertThat(memberships.holders(project.id, Role.ORDFORANDE)).containsExactly(project.chair);

        assertThat(handOver.end(project.id, project.chair, Role.ORDFORANDE, Optional.of(member), project.leader).refusals())
            .extracting(Refusal::code).containsExactly("groupWithoutPublicActor");
        var successor = project.team.id(Role.PROCESSTOD);
        assertThat(handOver.end(project.id, project.chair, Role.ORDFORANDE, Optional.of(successor), project.leader).refusals())
            .isEmpty();

        assertThat(groups.group(project.id).orElseThrow().chair().account()).contains(successor);
        assertThat(memberships.holders(project.id, Role.ORDFORANDE)).containsExactly(successor);
    }

    @Test
    void leavesASeatToItsDeputyAndNotToTheLeaderWhereTheMemberDoesNotLogIn() {
        groups.form(project.id, new FormGroup("Gruppen", GroupBasis.NEW, "Besluta", MeetingRhythm.MONTHLY, List.of(
            new Member("Kim Ek", department(), GroupRole.CHAIR, Optional.of(project.chair)),
            new Member("Ali Bo", project.owner, GroupRole.MEMBER, Optional.empty()),
            new Member("Eva Ny", project.owner, GroupRole.DEPUTY, Optional.of(deputy)))), project.leader,
            clock.instant()).value();

        open(PER_CAPSULAM);

        assertThat(votes(deputy)).hasSize(2);
        assertThat(votes(project.leader)).isEmpty();
    }

    @Test
    void takesAnAnswerFromADeputyOnlyForAnAbsentMember() {
        open(PER_CAPSULAM);

        assertThat(vote(deputy, "{choice: 'APPROVE'}")).isInstanceOf(Submitted.Refused.class);
        accepted(vote(deputy, "{choice: 'APPROVE', memberAbsent: true}"));
        accepted(vote(project.leader, "{choice: 'APPROVE'}"));

        assertThat(last().votes()).extracting(given -> given.votedAs()).containsExactly(VotedAs.DEPUTY, VotedAs.ON_BEHALF);
    }

    @Test
    void givesAsManyDaysMoreToAnswerAsTheProjectHasRested() {
        open(PER_CAPSULAM);
        decisions.postpone(project.id, 30, project.leader, clock.instant());
        decisions.postpone(project.id, 10, project.leader, clock.instant());

        assertThat(last().lastDay()).isEqualTo(LocalDate.of(2026, 4, 25));
        assertThat(words.sentences(last())).anySatisfy(sentence -> assertThat(sentence).contains("25 april 2026"));
        assertThat(verifier.check(project.id).isWhole()).isTrue();
    }

    @Test
    void leavesSilencePastTheLastDayToTheChair() {
        open(PER_CAPSULAM);
        accepted(vote(member, "{choice: 'APPROVE'}"));
        clock.moveTo(clock.today().plusDays(15));
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance()).timers().singleResult().getId());

        assertThat(plans.adopted(project.id)).isEmpty();
        accepted(project.submit("UserTask_settleDecision", project.chair, "{outcome: 'ADOPTED', reason: 'Det brådskar'}"));
        assertThat(plans.adopted(project.id)).isPresent();
    }

    @Test
    void revisesAPlanThatIsSentBackAndDecidesAgain() {
        open(PER_CAPSULAM);
        accepted(vote(project.chair, "{choice: 'SEND_BACK', comment: 'Fler bänkar'}"));
        accepted(vote(member, "{choice: 'SEND_BACK', comment: 'Billigare'}"));

        assertThat(plans.latest(project.id).orElseThrow().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plans.latest(project.id).orElseThrow().reason().orElseThrow()).contains("Fler bänkar", "Billigare");
        accepted(project.submit("UserTask_reviseActionPlan", project.leader, "{note: 'Omarbetad'}"));
        open(PER_CAPSULAM);
        assertThat(decisions.decisions(project.id)).extracting(DecisionView::number).containsExactly(1, 2);
    }

    @Test
    void decidesAtAMeetingThatIsQuorateAndConfirmed() {
        open("{way: 'MEETING', furtherDecisions: []}");
        assertThat(project.submit("UserTask_recordAdoption", project.leader, minutes("ABSENT")))
            .isInstanceOf(Submitted.Refused.class);
        accepted(project.submit("UserTask_recordAdoption", project.leader,
            minutes("DEPUTY")));
        accepted(project.submit("UserTask_confirmAdoption", project.chair, "{answer: 'CONFIRMED'}"));

        assertThat(plans.adopted(project.id)).isPresent();
        assertThat(last().closing().orElseThrow().outcome()).isEqualTo(PlanDecision.ADOPTED);
    }

    @Test
    void countsTheVotesOfTheMeetingAndKeepsThemForEachSeat() {
        open("{way: 'MEETING', furtherDecisions: []}");
        refused(project.submit("UserTask_recordAdoption", project.leader, split("RETURNED")), "decision");
        accepted(project.submit("UserTask_recordAdoption", project.leader, split("ADOPTED")));
        accepted(project.submit("UserTask_confirmAdoption", project.chair, "{answer: 'NOT_CONFIRMED', reason: 'Fel röst'}"));
        assertThat(last().votes()).as("what is not confirmed does not count").isEmpty();
        accepted(project.submit("UserTask_recordAdoption", project.leader, split("ADOPTED")));
        accepted(project.submit("UserTask_confirmAdoption", project.chair, "{answer: 'CONFIRMED'}"));

        assertThat(last().votes()).extracting(given -> given.vote().choice() + " " + given.votedAs() + " " + given.deputy())
            .containsExactly("APPROVE MEMBER null", "SEND_BACK DEPUTY Eva Ny", "APPROVE MEMBER null");
        assertThat(last().vote(last().opening().voters().get(1).memberId()).orElseThrow().vote().reservation()).isEqualTo("Dyrt");
        assertThat(verifier.check(project.id).isWhole()).isTrue();
        assertThat(words.answers(last()).get(0).rows()).extracting(row -> row.get(1))
            .containsExactly("Godkänner", "Vill skicka tillbaka", "Godkänner");
    }

    private static String split(String decision) {
        return """
            {heldOn: '2026-03-02', minutesReference: '§ 4', decision: '%s', requiredChanges: 'Fler', unanimous: false,
             furtherDecisions: [], seats: [{seat: 'Kim Ek / Kommunen', attendance: 'PRESENT', choice: 'APPROVE'},
                {seat: 'Mio Al / Bostaden', attendance: 'DEPUTY', choice: 'SEND_BACK', reservation: 'Dyrt'},
                {seat: 'Ali Bo / Bostaden', attendance: 'PRESENT', choice: 'APPROVE'}]}""".formatted(decision);
    }

    @Test
    void letsTheDeputyAnswerForAMemberWhoLeavesDuringTheVote() {
        open(PER_CAPSULAM);
        accepted(vote(project.chair, "{choice: 'APPROVE'}"));
        var open = votes(member).get(0);
        leave(true);

        assertThat(votes(member)).as("the one who has left").isEmpty();
        assertThat(submission.submit(open, member, Json.of("{choice: 'SEND_BACK', comment: 'Nej'}")))
            .isNotInstanceOf(Submitted.Done.class);
        assertThat(votes(deputy)).containsExactly(open);
        accepted(vote(deputy, "{choice: 'APPROVE'}"));
        assertThat(last().votes()).extracting(given -> given.votedAs()).containsExactly(VotedAs.MEMBER, VotedAs.DEPUTY);
        assertThat(plans.adopted(project.id)).as("a new member votes next time").isPresent();
    }

    @Test
    void letsANewMemberVoteNextTime() {
        open(PER_CAPSULAM);
        leave(true);
        var newcomer = project.team.id(Role.PROCESSTOD);

        assertThat(votes(newcomer)).isEmpty();
        assertThat(project.waiting("UserTask_castVote")).isEqualTo(3);
        accepted(vote(project.chair, "{choice: 'SEND_BACK', comment: 'Fler'}"));
        accepted(vote(project.leader, "{choice: 'SEND_BACK', comment: 'Fler'}"));
        accepted(project.submit("UserTask_reviseActionPlan", project.leader, "{note: 'Omarbetad'}"));
        open(PER_CAPSULAM);
        assertThat(votes(newcomer)).hasSize(1);
    }

    @Test
    void givesAnElectorateBelowTheQuorumToTheChairAtOnce() {
        leave(false);
        refused(project.submit("UserTask_openDecision", project.leader, "{way: 'MEETING', furtherDecisions: []}"), "way");
        open(PER_CAPSULAM);

        assertThat(project.waiting("UserTask_castVote")).isZero();
        assertThat(last().votes()).isEmpty();
        accepted(project.submit("UserTask_settleDecision", project.chair, "{outcome: 'ADOPTED', reason: 'Bara jag är kvar'}"));
        assertThat(plans.adopted(project.id)).isPresent();
        assertThat(last().closing().orElseThrow().how()).isEqualTo(DecisionClosing.How.SETTLED);
    }

    @Test
    void letsTheViceChairConfirmWhatTheChairProposes() {
        proposedByTheChair();
        open("{way: 'MEETING', furtherDecisions: []}");
        accepted(project.submit("UserTask_recordAdoption", project.leader, split("ADOPTED")));

        assertThat(project.submit("UserTask_confirmAdoption", project.chair, "{answer: 'CONFIRMED'}"))
            .isNotInstanceOf(Submitted.Done.class);
        accepted(project.submit("UserTask_confirmAdoption", member, "{answer: 'CONFIRMED'}"));
        assertThat(last().closing().orElseThrow().by()).isEqualTo(member.value());
        assertThat(last().closing().orElseThrow().onBehalf()).isFalse();
    }

    @Test
    void letsTheViceChairSettleWhatTheChairProposes() {
        proposedByTheChair();
        open(PER_CAPSULAM);
        accepted(vote(project.chair, "{choice: 'APPROVE'}"));
        clock.moveTo(clock.today().plusDays(15));
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance()).timers().singleResult().getId());

        assertThat(project.submit("UserTask_settleDecision", project.chair, "{outcome: 'ADOPTED', reason: 'Ja'}"))
            .isNotInstanceOf(Submitted.Done.class);
        accepted(project.submit("UserTask_settleDecision", member, "{outcome: 'ADOPTED', reason: 'Ja'}"));
        assertThat(plans.adopted(project.id)).isPresent();
    }

    @Test
    void decidesAtAMeetingHowTheWorkGoesOn() {
        takeTheBlockAway();
        start("_continuation");
        accepted(project.submit("UserTask_openDecision_continuation", project.leader, "{way: 'MEETING', furtherDecisions: []}"));
        accepted(project.submit("UserTask_recordAdoption_continuation", project.leader, split("ADOPTED")));
        accepted(project.submit("UserTask_confirmAdoption_continuation", project.chair, "{answer: 'CONFIRMED'}"));

        assertThat(last().opening().subject()).isEqualTo(DecisionSubject.CONTINUATION);
        assertThat(last().opening().proposer()).isEqualTo(project.leader.value());
        assertThat(last().votes()).hasSize(3);
        assertThat(last().closing().orElseThrow().outcome()).isEqualTo(PlanDecision.ADOPTED);
        assertThat(plans.adopted(project.id)).as("no decision about the plan").isEmpty();
        assertThat(plans.latest(project.id).orElseThrow().status()).isEqualTo(PlanStatus.UNDER_DECISION);
    }

    @Test
    void givesAConditionToTheRoleItNames() {
        open(PER_CAPSULAM);
        accepted(vote(project.chair, "{choice: 'APPROVE_WITH_CONDITION', condition: 'Kabelkarta', conditionFor: 'PROCESSTOD'}"));
        accepted(vote(member, "{choice: 'APPROVE_WITH_CONDITION', condition: 'Budget'}"));

        assertThat(conditions(project.team.id(Role.PROCESSTOD))).hasSize(1);
        assertThat(conditions(project.leader)).hasSize(1)
            .doesNotContainAnyElementsOf(conditions(project.team.id(Role.PROCESSTOD)));
        assertThat(conditions(member)).isEmpty();
        assertThat(last().conditions()).extracting(condition -> condition.fulfiller())
            .containsExactlyInAnyOrder(Role.PROCESSTOD, Role.PROJEKTLEDARE);
    }

    @Test
    void closesAnOpenDecisionWithoutOutcomeWhereTheProjectEndsEarly() {
        open(PER_CAPSULAM);
        accepted(vote(project.chair, "{choice: 'APPROVE'}"));
        var vote = votes(member).get(0);
        assertThat(control.endEarly(project.id, "Pengarna är slut", project.leader).isAccepted()).isTrue();
        assertThat(ended.find(vote, member)).get().extracting(task -> task.project().id()).isEqualTo(project.id);
        assertThat(ended.find(vote, Team.in(accounts, "Grannstad").id(Role.PROJEKTLEDARE))).isEmpty();

        assertThat(last().isOpen()).isFalse();
        assertThat(last().closing()).isEmpty();
        assertThat(last().abandonment().orElseThrow())
            .extracting(Abandonment::cause, Abandonment::reason, Abandonment::by)
            .containsExactly(Abandonment.Cause.PROJECT_ENDED, "Pengarna är slut", project.leader.value());
        assertThat(words.sentences(last())).anySatisfy(sentence -> assertThat(sentence)
            .contains("Avslutad utan beslut", "Pengarna är slut"));
        assertThat(verifier.check(project.id).isWhole()).isTrue();
        assertThat(project.waiting("UserTask_castVote")).isZero();
    }

    /** A member leaves, {@code followed} by somebody new and with a deputy for the seat; or two do, and nobody acts for them. */
    private void leave(boolean followed) {
        var today = clock.today();
        var department = department();
        var rest = new ArrayList<>(List.of(
            new Member("Kim Ek", department, GroupRole.CHAIR, Optional.of(project.chair)),
            new Member(null, "Mio Al", project.owner, GroupRole.MEMBER, Optional.of(member), null, null, today),
            followed ? new Member("Ali Bo", project.owner, GroupRole.MEMBER, Optional.empty())
                : new Member(null, "Ali Bo", project.owner, GroupRole.MEMBER, Optional.empty(), null, null, today)));
        if (!followed) {
            rest.add(new Member(null, "Eva Ny", project.owner, GroupRole.DEPUTY, Optional.of(deputy), "Kim Ek", null, null));
        } else {
            rest.add(new Member(null, "Eva Ny", project.owner, GroupRole.DEPUTY, Optional.of(deputy), null, null, null));
            rest.add(new Member("Nya Ny", project.owner, GroupRole.MEMBER, Optional.of(project.team.id(Role.PROCESSTOD))));
        }
        groups.form(project.id, new FormGroup("Gruppen", GroupBasis.NEW, "Besluta", MeetingRhythm.MONTHLY, rest),
            project.leader, clock.instant()).value();
    }

    /** The chair also leads the project, revises a plan that is sent back, and so lays it before the group. */
    private void proposedByTheChair() {
        form(Optional.of(member));
        projects.grantRole(project.id, project.chair, Role.PROJEKTLEDARE, project.leader);
        open(PER_CAPSULAM);
        accepted(vote(project.chair, "{choice: 'SEND_BACK', comment: 'Fler'}"));
        accepted(vote(member, "{choice: 'SEND_BACK', comment: 'Fler'}"));
        accepted(project.submit("UserTask_reviseActionPlan", project.chair, "{note: 'Omarbetad'}"));
    }

    private List<String> conditions(AccountId person) {
        return tasks.createTaskQuery().processInstanceBusinessKey(project.id.toString())
            .taskDefinitionKey("UserTask_fulfilCondition").taskCandidateGroupIn(List.copyOf(scoped.groupsOf(person)))
            .list().stream().map(Task::getId).toList();
    }

    private static String minutes(String mio) {
        return """
            {heldOn: '2026-03-02', minutesReference: '§ 4', decision: 'ADOPTED', unanimous: true, furtherDecisions: [],
             seats: [{seat: 'Kim Ek / Kommunen', attendance: 'PRESENT', reservation: 'Dyrt'},
                     {seat: 'Mio Al / Bostaden', attendance: '%s'}, {seat: 'Ali Bo / Bostaden', attendance: 'ABSENT'}]}"""
            .formatted(mio);
    }

    private void open(String way) {
        accepted(project.submit("UserTask_openDecision", project.leader, way));
    }

    private Submitted vote(AccountId person, String json) {
        return submission.submit(votes(person).get(0), person, Json.of(json));
    }

    private List<String> votes(AccountId person) {
        return tasks.createTaskQuery().processInstanceBusinessKey(project.id.toString())
            .taskDefinitionKey("UserTask_castVote").taskCandidateGroupIn(List.copyOf(scoped.groupsOf(person)))
            .list().stream().map(Task::getId).toList();
    }

    private DecisionView last() {
        var all = decisions.decisions(project.id);
        return all.get(all.size() - 1);
    }

    private static void refused(Submitted submitted, String path) {
        assertThat(((Submitted.Refused) submitted).refusals()).extracting(Refusal::path)
            .singleElement().asString().endsWith(path);
    }

    private static void accepted(Submitted submitted) {
        assertThat(submitted).isInstanceOf(Submitted.Done.class);
    }
}
