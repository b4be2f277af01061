package platssamverkan.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.DecisionClosing;
import platssamverkan.actionplan.DecisionVerifier;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.GivenVote;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.actionplan.Voter;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.support.Browser;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TasklistPage;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;

/** Steering groups of three that decide on the plan of a full-scale project, in the browser. */
@ProductTest
@Import(PlannedProject.class)
class SteeringGroupBrowserTests {

    private static final String MINE = "Mina roller";
    private static final String SEATS = "Vilka var med, och hur röstade de?";
    private static final String VOTE = "Rösta i styrgruppen";

    @Autowired private PlannedProject project;
    @Autowired private ProjectService projects;
    @Autowired private SteeringGroupService groups;
    @Autowired private ActorService actors;
    @Autowired private ActionPlanService plans;
    @Autowired private GroupDecisionService decisions;
    @Autowired private DecisionVerifier verifier;
    @Autowired private ScopedGroups scoped;
    @Autowired private TaskService tasks;
    @Autowired private TestClock clock;
    @LocalServerPort private int port;

    private String light;

    @Test
    void decidesPerCapsulamOneOfThemWithAReservation() {
        layThePlanBeforeTheGroup();
        opensPerCapsulam();
        sendsBackOnAPhone(Role.ORDFORANDE, "Billigare lampor");
        sendsBackOnAPhone(Role.STYRGRUPP, "Vänta med bänkarna");
        revisesThePlan();
        opensPerCapsulam();

        answers(Role.STYRGRUPP, "Jag godkänner förslaget", "Skötseln är inte betald");
        answers(Role.ATGARDSANSVARIG, "Jag avstår", "");
        assertThat(plans.adopted(project.id)).as("one for, one abstains, the chair has not answered").isEmpty();
        answers(Role.ORDFORANDE, "Jag godkänner förslaget", "");

        assertThat(project.waiting("UserTask_castVote")).isZero();
        holdsTheDecision(last());
    }

    @Test
    void decidesAtAMeetingThatTheChairConfirms() {
        layThePlanBeforeTheGroup();
        var leader = tasklist(Role.PROJEKTLEDARE).openFilter(MINE).openTaskNamed("Öppna beslutet").claim();
        leader.field("På möte").check();
        leader.complete();
        leader.openFilter(MINE).openTaskNamed("Protokollföra gruppens beslut").claim();
        leader.field("Mötet hölls").fill("2026-03-02");
        leader.field("Protokoll och paragraf").fill("Protokoll 2 mars 2026, § 4");
        leader.field("Gruppen antar planen").check();
        seat(leader, 1, "Godkänner", "");
        seat(leader, 2, "Avstår", "Skötseln är inte betald");
        seat(leader, 3, "Godkänner", "");
        leader.complete();
        assertThat(plans.adopted(project.id)).as("not before the chair has confirmed").isEmpty();

        var chair = tasklist(Role.ORDFORANDE).openFilter(MINE).openTaskNamed("Bekräfta beslutet").claim();
        assertThat(chair.page().locator(".task-form")).containsText("Skötseln är inte betald");
        chair.field("Ja, jag bekräftar beslutet").check();
        chair.complete();

        assertThat(plans.adopted(project.id)).isPresent();
        assertThat(last().opening().way()).isEqualTo(DecisionWay.MEETING);
        assertThat(last().closing()).get().extracting(DecisionClosing::outcome, DecisionClosing::how, DecisionClosing::by)
            .containsExactly(PlanDecision.ADOPTED, DecisionClosing.How.CONFIRMED, project.chair.value());
        done(leader, chair);
    }

    private static void seat(TasklistPage leader, int row, String vote, String reservation) {
        leader.field(SEATS, row, "Var med").selectOption(new SelectOption().setLabel("Närvarande"));
        leader.field(SEATS, row, "Röst").selectOption(new SelectOption().setLabel(vote));
        leader.field(SEATS, row, "Reservation (om någon anmäldes)").fill(reservation);
    }

    private void layThePlanBeforeTheGroup() {
        project.begin(ProgramModel.FULLSKALEMODELL);
        projects.grantRole(project.id, project.team.id(Role.ATGARDSANSVARIG), Role.STYRGRUPP, project.leader);
        formTheGroup();
        light = project.measure(project.station, "Nya lampor", null);
        project.measure(project.square, "Bänkar", null);
        project.submit("UserTask_draftActionPlan", project.leader, "{note: ''}");
        project.jump("SubProcess_safetyAnalysis", "UserTask_openDecision");
    }

    private void formTheGroup() {
        var municipality = actors.actors(project.id).stream().map(ActorView::id)
            .filter(actor -> !actor.equals(project.owner)).findFirst().orElseThrow();
        groups.form(project.id, new FormGroup("Styrgruppen", GroupBasis.NEW, "Besluta", MeetingRhythm.MONTHLY, List.of(
            new Member("Kim Ek", municipality, GroupRole.CHAIR, Optional.of(project.chair)),
            new Member("Mio Al", project.owner, GroupRole.MEMBER, Optional.of(project.team.id(Role.STYRGRUPP))),
            new Member("Ali Bo", project.owner, GroupRole.MEMBER, Optional.of(project.team.id(Role.ATGARDSANSVARIG))))),
            project.leader, clock.instant()).value();
    }

    private void opensPerCapsulam() {
        var leader = tasklist(Role.PROJEKTLEDARE).openFilter(MINE).openTaskNamed("Öppna beslutet").claim();
        leader.field("Per capsulam: var och en svarar i en egen uppgift").check();
        leader.field("Sista dag att svara").fill("2026-03-16");
        leader.addRow("Beslut som också behövs av någon annan (om det behövs)");
        leader.field("Vem ska besluta?").fill("Kommunstyrelsen");
        leader.complete();
        done(leader);
    }

    /** On our own page, where the same form stands. */
    private void sendsBackOnAPhone(Role role, String comment) {
        var page = Browser.page(Browser.NARROW);
        page.navigate(root() + "/login");
        page.locator("input[name=username]").fill(project.team.login(role));
        page.locator("input[name=password]").fill(Team.PASSWORD);
        page.locator("form:has(input[name=password]) [type=submit]").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        page.navigate(root() + "/tasks/" + votes(role).get(0));
        page.getByLabel("Jag vill att förslaget skickas tillbaka för omarbetning").check();
        page.getByLabel("Kommentar").fill(comment);
        page.locator("summary").getByText("1. Nya lampor").click();
        assertThat(page.getByText("Orsak: Trasiga lampor").first()).isVisible();
        looked(page, "cast-vote-" + Browser.NARROW);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Slutför uppgiften")).click();
        page.waitForURL(url -> url.contains("/projects/"));
        page.context().close();
    }

    private void revisesThePlan() {
        assertThat(last().closing()).get().extracting(DecisionClosing::outcome).isEqualTo(PlanDecision.RETURNED);
        project.saveCommitment(light, 1, PlannedProject.commitmentJson(project.owner, null).replace("12500.5", "9000"));
        var leader = tasklist(Role.PROJEKTLEDARE).openFilter(MINE).openTaskNamed("Omarbeta åtgärdsplanen").claim();
        assertThat(leader.page().locator(".task-form")).containsText("Billigare lampor");
        leader.field("Vad har ni ändrat?").fill("Lamporna är billigare nu");
        leader.complete();
        done(leader);
    }

    private void answers(Role role, String choice, String reservation) {
        var member = tasklist(role).openFilter(MINE).openTaskNamed(VOTE);
        assertThat(member.tasks()).containsOnlyOnce(VOTE);
        member.claim();
        var form = member.page().locator(".task-form");
        assertThat(form).containsText("Svara senast den 16 mars 2026");
        assertThat(form).containsText("Åtgärdsplanen, version 2");
        assertThat(form).containsText("Ändrad: 1. Nya lampor. Investering: 9 000 kr (förut 12 500,50 kr)");
        assertThat(form).containsText("Investering sammanlagt: 21 500,50 kr");
        assertThat(form).containsText("Kommunstyrelsen");
        assertThat(form.getByText("Orsak: Trasiga lampor").first()).isHidden();
        form.locator("summary").getByText("1. Nya lampor").click();
        assertThat(form.getByText("Orsak: Trasiga lampor").first()).isVisible();
        member.field(choice).check();
        member.field("Reservation (om du vill anmäla det)").fill(reservation);
        member.complete();
        done(member);
    }

    private void holdsTheDecision(DecisionView decision) {
        assertThat(decision.number()).isEqualTo(2);
        assertThat(decision.opening().version()).isEqualTo(2);
        assertThat(decision.opening().snapshot().parts()).extracting(part -> part.heading().replaceAll("\\h", " "))
            .contains("Åtgärdsplanen, version 2", "1. Nya lampor – Stationen, 9 000 kr");
        assertThat(decision.opening().voters()).extracting(Voter::name).containsExactly("Kim Ek", "Mio Al", "Ali Bo");
        assertThat(decision.opening().rule()).isEqualTo(DecisionRule.USUAL);
        assertThat(decision.votes()).extracting(given -> given.vote().choice(), given -> given.vote().reservation())
            .containsExactly(tuple(VoteChoice.APPROVE, "Skötseln är inte betald"), tuple(VoteChoice.ABSTAIN, null),
                tuple(VoteChoice.APPROVE, null));
        assertThat(decision.votes()).extracting(GivenVote::at).containsOnly(clock.instant());
        assertThat(decision.closing()).get().extracting(DecisionClosing::outcome, DecisionClosing::how, DecisionClosing::at)
            .containsExactly(PlanDecision.ADOPTED, DecisionClosing.How.COUNTED, clock.instant());
        assertThat(plans.adopted(project.id).orElseThrow().version()).isEqualTo(2);
        assertThat(verifier.check(project.id).isWhole()).isTrue();
    }

    private DecisionView last() {
        var all = decisions.decisions(project.id);
        return all.get(all.size() - 1);
    }

    private List<String> votes(Role role) {
        return tasks.createTaskQuery().processInstanceBusinessKey(project.id.toString())
            .taskDefinitionKey("UserTask_castVote").taskCandidateGroupIn(List.copyOf(scoped.groupsOf(project.team.id(role))))
            .list().stream().map(Task::getId).toList();
    }

    private TasklistPage tasklist(Role role) {
        return new TasklistPage(root()).login(project.team.login(role), Team.PASSWORD);
    }

    private static void done(TasklistPage... pages) {
        for (var page : pages) {
            assertThat(page.faults()).isEmpty();
            page.close();
        }
    }

    private static void looked(Page page, String name) {
        Browser.picture(page, name);
        assertThat(new AxeBuilder(page).analyze().getViolations()).extracting("id").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).isEqualTo(0);
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
