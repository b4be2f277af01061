package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskRelease;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TestClock;

/** A task that somebody has taken and cannot do any more comes back to those who can. */
@ProductTest
@Import(PlannedProject.class)
class TaskReleaseIntegrationTests {

    private static final String DRAFT = "UserTask_draftActionPlan";

    @Autowired private PlannedProject project;
    @Autowired private MembershipService memberships;
    @Autowired private SteeringGroupService groups;
    @Autowired private ActorService actors;
    @Autowired private JournalService journal;
    @Autowired private ProjectControl control;
    @Autowired private TaskDesk desk;
    @Autowired private TaskRelease release;
    @Autowired private TestClock clock;

    private AccountId colleague;

    @BeforeEach
    void aColleagueTakesTheTask() {
        project.begin();
        colleague = project.team.id(Role.PROCESSTOD);
        memberships.grant(project.id, colleague, Role.PROJEKTLEDARE, project.leader);
        assertThat(desk.claim(task(DRAFT), colleague)).isTrue();
    }

    @Test
    void comesBackWhenTheRoleEnds() {
        memberships.end(project.id, colleague, Role.PROJEKTLEDARE, project.leader);

        assertThat(taker(DRAFT)).isEmpty();
        assertThat(desk.claim(task(DRAFT), project.leader)).isTrue();
        assertThat(released()).containsExactly("Utarbeta åtgärdsplan, som Test processtod hade tagit");
    }

    @Test
    void staysWithSomebodyWhoLosesAnotherRole() {
        memberships.end(project.id, colleague, Role.PROCESSTOD, project.leader);

        assertThat(taker(DRAFT)).contains(colleague.toString());
        assertThat(released()).isEmpty();
    }

    @Test
    void comesBackFromTheLeaderWhenSomebodyGetsTheRole() {
        memberships.end(project.id, project.chair, Role.ORDFORANDE, project.leader);
        waitForTheChair();
        assertThat(desk.claim(task("UserTask_confirmAdoption"), project.leader)).isTrue();

        memberships.grant(project.id, project.chair, Role.ORDFORANDE, project.leader);

        assertThat(taker("UserTask_confirmAdoption")).isEmpty();
    }

    @Test
    void comesBackWhenTheGroupIsFormedAnew() {
        waitForTheChair();
        assertThat(desk.claim(task("UserTask_confirmAdoption"), project.chair)).isTrue();

        formAnewUnder(project.team.id(Role.STYRGRUPP));

        assertThat(taker("UserTask_confirmAdoption")).isEmpty();
        assertThat(desk.claim(task("UserTask_confirmAdoption"), project.team.id(Role.STYRGRUPP))).isTrue();
    }

    @Test
    void comesBackWhenARestingProjectGoesOn() {
        control.pause(project.id, "Sommar", project.leader);
        memberships.end(project.id, colleague, Role.PROJEKTLEDARE, project.leader);
        control.resume(project.id, project.leader);

        assertThat(taker(DRAFT)).isEmpty();
    }

    @Test
    void isGivenBackByThoseWhoLeadAndByNobodyElse() {
        assertThat(desk.find(task(DRAFT), project.chair).orElseThrow().releasable()).isFalse();
        assertThat(release.release(task(DRAFT), project.chair)).isEmpty();
        assertThat(taker(DRAFT)).contains(colleague.toString());

        assertThat(desk.find(task(DRAFT), project.leader).orElseThrow().releasable()).isTrue();
        assertThat(release.release(task(DRAFT), project.leader)).contains("Test processtod");
        assertThat(taker(DRAFT)).isEmpty();
        assertThat(released()).containsExactly("Utarbeta åtgärdsplan, som Test processtod hade tagit");
        assertThat(release.release(task(DRAFT), project.leader)).isEmpty();
    }

    @Test
    void isGivenBackByTheCoordinatorOfTheMunicipality() {
        assertThat(release.release(task(DRAFT), project.team.id(Role.SAMORDNARE))).contains("Test processtod");
        assertThat(taker(DRAFT)).isEmpty();
    }

    private void waitForTheChair() {
        release.release(task(DRAFT), project.leader);
        project.measure(project.station, "Ljus", null);
        project.measure(project.square, "Bänkar", null);
        assertThat(project.submit(DRAFT, project.leader, "{note: ''}")).isInstanceOf(Submitted.Done.class);
        project.jump("SubProcess_safetyAnalysis", "UserTask_recordAdoption");
        project.recordDecision("", "decision: 'ADOPTED'");
    }

    private void formAnewUnder(AccountId chair) {
        var municipality = actors.actors(project.id).stream().map(ActorView::id)
            .filter(actor -> !actor.equals(project.owner)).findFirst().orElseThrow();
        groups.form(project.id, new FormGroup("Gruppen", GroupBasis.NEW, "Besluta", MeetingRhythm.MONTHLY, List.of(
            new FormGroup.Member("Eva By", municipality, GroupRole.CHAIR, Optional.of(chair)),
            new FormGroup.Member("Mio Al", project.owner, GroupRole.MEMBER, Optional.empty()))),
            project.leader, clock.instant()).value();
    }

    private String task(String step) {
        return project.task(step).orElseThrow().getId();
    }

    private Optional<String> taker(String step) {
        return Optional.ofNullable(project.task(step).orElseThrow().getAssignee());
    }

    private List<String> released() {
        return journal.latest(project.id, 200).stream()
            .filter(line -> line.kind() == JournalKind.TASK_RELEASED).map(JournalLine::note).toList();
    }
}
