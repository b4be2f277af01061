package platssamverkan.actionplan;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

/** A project with two chosen places, an actor, a leader and a chair, and its plan's way from draft to decision. */
class PlanStory {

    private final JdbcTemplate database;
    private final ProjectFixtures fixtures;
    private final Surroundings surroundings;
    private final PlanDraftService drafts;
    private final ActionPlanService plans;
    private final PlanDecisionService decisions;
    private final TestClock clock;
    private final AccountService accounts;

    AccountId leader;
    AccountId chair;
    ProjectId project;
    PlaceId station;
    PlaceId square;
    ActorId actor;

    PlanStory(
        JdbcTemplate database, ProjectFixtures fixtures, Surroundings surroundings, PlanDraftService drafts,
        ActionPlanService plans, PlanDecisionService decisions, TestClock clock, AccountService accounts
    ) {
        this.database = database;
        this.fixtures = fixtures;
        this.surroundings = surroundings;
        this.drafts = drafts;
        this.plans = plans;
        this.decisions = decisions;
        this.clock = clock;
        this.accounts = accounts;
    }

    void begin() {
        leader = fixtures.account();
        chair = fixtures.account();
        project = fixtures.project(leader);
        station = new PlaceId(row("place"));
        square = new PlaceId(row("place"));
        actor = new ActorId(row("actor"));
        when(surroundings.project(project)).thenReturn(Examples.project(project));
        when(surroundings.chosenPlaces(project)).thenReturn(
            List.of(Examples.place(station, "Stationen"), Examples.place(square, "Torget")));
        when(surroundings.hasActor(any(), any())).thenReturn(true);
        when(surroundings.hasMember(any(), any())).thenReturn(true);
        when(surroundings.factorIsActive(any(), any())).thenReturn(true);
        when(accounts.displayName(any())).thenReturn("Kim Ek");
    }

    MeasureId measure(PlaceId place, String title) {
        return measure(place, title, leader);
    }

    MeasureId measure(PlaceId place, String title, AccountId responsible) {
        var id = drafts.propose(project, Examples.content(place, title), leader).value();
        drafts.commit(project, id, 0, Examples.commitment(actor, responsible), leader).value();
        return id;
    }

    void handOn() {
        plans.handOn(project, null, leader, clock.instant()).value();
    }

    void decide(PlanDecision decision) {
        var changes = decision == PlanDecision.RETURNED ? "Fler åtgärder" : null;
        decisions.record(project, new RecordAdoption(clock.today(),
            List.of(new Attendee("Kim Ek", null), new Attendee("Mio Al", "Bostaden AB")), decision, changes, null,
            "§ 4", List.of()), leader, clock.instant()).value();
    }

    PlanAnswered confirm() {
        return decisions.answer(project, new ConfirmAdoption(true, null, true, false), chair, clock.instant()).value();
    }

    PlanAnswered adopt() {
        handOn();
        decide(PlanDecision.ADOPTED);
        return confirm();
    }

    private UUID row(String table) {
        var id = UUID.randomUUID();
        database.update("insert into " + table + " (id, project_id) values (?, ?)", id, project.value());
        return id;
    }
}
