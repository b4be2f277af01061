package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.FormView;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.project.SubmissionService;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;

/** One step through every door: what it binds, who may take it, and what is left behind. */
@ProductTest
class StepIntegrationTests {

    private static final String OTHER_ROLE = "belongs to another role";
    private static final String AREA = """
        {name: 'Centrum', description: 'Kvarteren kring torget', reasons: ['CRIME_AND_DISORDER'],
         rationale: 'Många anmälningar', delimitation: 'Storgatan, Järnvägsgatan och ån', boundary: '',
         places: [{name: 'Torget', kind: 'SQUARE', owner: 'PUBLIC', description: 'Öppen plats'},
                  {name: 'Stationen', kind: 'STATION', owner: 'MIXED', description: 'Resecentrum'}]}""";

    @Autowired private AccountService accounts;
    @Autowired private ProjectOpening opening;
    @Autowired private ProjectService projects;
    @Autowired private TaskDesk desk;
    @Autowired private TaskFormDesk forms;
    @Autowired private TaskSubmission submission;
    @Autowired private SubmissionService submissions;
    @Autowired private EngineActing acting;
    @Autowired private TaskService tasks;
    @Autowired private FormService engineForms;
    @Autowired private FilterService filters;
    @Autowired private IdentityService identities;
    @Autowired private JdbcTemplate database;
    @Autowired private TestClock clock;

    private Team team;
    private ProjectView project;
    private AccountId leader;

    @BeforeEach
    void openProject() {
        team = Team.in(accounts, "Stegstad");
        leader = team.id(Role.PROJEKTLEDARE);
        project = opened("Tryggare centrum", leader);
        var meeting = task(project.id(), "UserTask_holdInformationMeeting");
        assertThat(submission.skip(meeting, leader, "Hölls före projektstart")).isInstanceOf(Submitted.Done.class);
    }

    @AfterEach
    void logOut() {
        identities.clearAuthentication();
    }

    private ProjectView opened(String name, AccountId by) {
        return opening.open(name, "Färre brott", ProgramModel.INSTEGSMODELL, clock.today(), by).value();
    }

    private String task(ProjectId id, String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id.toString()).taskDefinitionKey(key)
            .singleResult().getId();
    }

    private String areaTask() {
        return task(project.id(), "UserTask_defineArea");
    }

    @Test
    void recordsTheValueAndMovesOn() {
        assertThat(submission.submit(areaTask(), leader, Json.of(AREA))).isInstanceOf(Submitted.Done.class);
        assertThat(database.queryForObject(
            "select name from project_area where project_id = ?", String.class, project.id().value()))
            .isEqualTo("Centrum");
    }

    @Test
    void leavesNothingOfTheValueInTheEngine() {
        submission.submit(areaTask(), leader, Json.of(AREA));
        for (var table : new String[] {"act_hi_varinst", "act_hi_detail"}) {
            assertThat(database.queryForObject("select count(*) from " + table, Long.class)).as(table).isZero();
        }
        assertThat(database.queryForList(
            "select distinct name_ from act_ru_variable where tenant_id_ = ?", String.class, project.id().toString()))
            .containsExactly("projectId");
    }

    @Test
    void keepsTheFormAsItWasHandedIn() {
        var id = areaTask();
        submission.submit(id, leader, Json.of(AREA));
        assertThat(Json.of(submissions.find(id).orElseThrow().content())).isEqualTo(Json.of(AREA));
    }

    @Test
    void refusesAtTheFieldAndLeavesTheTaskOpen() {
        var id = areaTask();
        var refused = (Submitted.Refused) submission.submit(
            id, leader, Json.of(AREA.replace("name: 'Stationen'", "name: ''")));
        assertThat(refused.refusals()).extracting(Refusal::path).contains("areaDefinition.places.1.name");
        assertThat(areaTask()).isEqualTo(id);
        assertThat(database.queryForObject(
            "select count(*) from project_area where project_id = ?", Long.class, project.id().value())).isZero();
    }

    @Test
    void refusesATextOf200000Characters() {
        var refused = (Submitted.Refused) submission.submit(
            areaTask(), leader, Json.of(AREA.replace("Många anmälningar", "å".repeat(200_000))));
        assertThat(refused.refusals()).containsExactly(Refusal.at("areaDefinition.rationale", "tooLong", 4000));
    }

    @Test
    void keepsADraftUntilTheFormIsHandedIn() {
        var id = areaTask();
        desk.keepDraft(id, leader, Typed.alone("{name: 'Halvskriv\\u0000et'}"));
        assertThat(forms.open(id, leader).orElseThrow().drafts().typed()).isEqualTo(Json.of("{name: 'Halvskrivet'}"));
        submission.submit(id, leader, Json.of("{name: ''}"));
        assertThat(forms.open(id, leader).orElseThrow().drafts().typed()).isNotNull();
        submission.submit(id, leader, Json.of(AREA));
        assertThat(database.queryForObject("select count(*) from draft where subject = ?", Long.class, id)).isZero();
    }

    @Test
    void keepsTheDraftsOfTwoWindowsOfOnePerson() {
        var id = areaTask();
        desk.keepDraft(id, leader, Typed.in(window(id), "{name: 'Början'}"));
        var one = window(id);
        var other = window(id);
        keepLater(id, one, "{name: 'Ett fönster'}");
        keepLater(id, other, "{name: 'Det andra'}");

        assertThat(window(id).drafts().typed()).isEqualTo(Json.of("{name: 'Det andra'}"));
        assertThat(window(id).drafts().other()).isEqualTo(Json.of("{name: 'Ett fönster'}"));
        assertThat(window(id).drafts().otherIsStale()).isFalse();
    }

    @Test
    void goesOnFromTheDraftThatTheFormWasOpenedWith() {
        var id = areaTask();
        desk.keepDraft(id, leader, Typed.in(window(id), "{name: 'Början'}"));
        keepLater(id, window(id), "{name: 'Slutet'}");

        assertThat(window(id).drafts().typed()).isEqualTo(Json.of("{name: 'Slutet'}"));
        assertThat(window(id).drafts().other()).isNull();
    }

    private FormView window(String task) {
        return forms.open(task, leader).orElseThrow();
    }

    private void keepLater(String task, FormView window, String json) {
        clock.moveTo(clock.instant().plusSeconds(1));
        desk.keepDraft(task, leader, Typed.in(window, json));
    }

    @Test
    void tellsWhoWasFirst() {
        var id = areaTask();
        submission.submit(id, leader, Json.of(AREA));
        assertThat(submission.submit(id, leader, Json.of(AREA)))
            .isEqualTo(new Submitted.AlreadyDone(accounts.displayName(leader)));
    }

    @Test
    void doesNotSkipAGate() {
        assertThat(submission.skip(areaTask(), leader, "Hinner inte")).isInstanceOf(Submitted.NotFound.class);
        assertThatThrownBy(() -> submission.submit(areaTask(), leader, Json.of("{skippedBecause: 'Hinner inte'}")))
            .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void wantsAReasonToSkip() {
        var other = opened("Utan möte", leader);
        var meeting = task(other.id(), "UserTask_holdInformationMeeting");
        assertThat(submission.skip(meeting, leader, " ")).isInstanceOf(Submitted.Refused.class);
        assertThat(submission.skip(meeting, leader, "å".repeat(200_000))).isInstanceOf(Submitted.Refused.class);
    }

    @Test
    void skipsNothingByAFormThatGivesNoReason() {
        var other = opened("Utan möte", leader);
        var meeting = task(other.id(), "UserTask_holdInformationMeeting");
        for (var reason : new String[] {"''", "' '", "null", "{}"}) {
            var value = Json.of("{skippedBecause: " + reason + "}");
            assertThat(submission.submit(meeting, leader, value)).as(reason)
                .isEqualTo(new Submitted.Refused(List.of(Refusal.at("reason", "reasonRequired"))));
            assertThatThrownBy(() -> acting.as(leader, () -> {
                engineForms.submitTaskForm(meeting, Map.of("informationMeeting", value.toString()));
                return null;
            })).as(reason).hasMessageContaining("for a reason only");
        }
        assertThat(task(other.id(), "UserTask_holdInformationMeeting")).isEqualTo(meeting);
    }

    @Test
    void refusesToCompleteWithoutTheForm() {
        var id = areaTask();
        assertThatThrownBy(() -> acting.as(leader, () -> {
            tasks.complete(id, Variables.putValue("areaDefinition", SpinValues.jsonValue("{}").create()));
            return null;
        })).hasMessageContaining("by its form only");
        assertThatThrownBy(() -> acting.as(leader, () -> {
            tasks.complete(id);
            return null;
        })).hasMessageContaining("by its form only");
    }

    @Test
    void dropsEverythingButTheValue() {
        acting.as(leader, () -> {
            engineForms.submitTaskForm(areaTask(), Map.of(
                "areaDefinition", Json.of(AREA).toString(), "planDecision", "adopted", "smuggled", "x"));
            return null;
        });
        assertThat(database.queryForList(
            "select distinct name_ from act_ru_variable where tenant_id_ = ?", String.class, project.id().toString()))
            .containsExactly("projectId");
    }

    @Test
    void scopesTheRoleToTheProject() {
        assertThat(tasks.getIdentityLinksForTask(areaTask())).extracting(IdentityLink::getGroupId)
            .containsExactly("projektledare@" + project.id());
    }

    @Test
    void givesTheTaskTheCalendarsDay() {
        var due = projects.get(project.id()).startsOn();
        assertThat(desk.find(areaTask(), leader).orElseThrow().dueOn().orElseThrow()).isAfter(due);
    }

    @Test
    void letsNobodyOfAnotherRoleTakeOrHandIn() {
        team.join(projects, project.id());
        var id = areaTask();
        var trader = team.id(Role.STYRGRUPP);
        assertThat(desk.claim(id, trader)).isFalse();
        assertThat(submission.submit(id, trader, Json.of(AREA))).isInstanceOf(Submitted.NotFound.class);
        assertThatThrownBy(() -> acting.as(trader, () -> {
            tasks.claim(id, trader.toString());
            return null;
        })).hasMessageContaining(OTHER_ROLE);
        assertThatThrownBy(() -> acting.as(trader, () -> {
            engineForms.submitTaskForm(id, Map.of("areaDefinition", Json.of(AREA).toString()));
            return null;
        })).hasMessageContaining(OTHER_ROLE);
    }

    @Test
    void letsNobodyTakeATaskForSomebodyElse() {
        var id = areaTask();
        assertThatThrownBy(() -> acting.as(leader, () -> {
            tasks.setAssignee(id, team.id(Role.STYRGRUPP).toString());
            return null;
        })).hasMessageContaining("for oneself only");
    }

    @Test
    void showsNothingOfAnotherProjectInTheSameMunicipality() {
        var neighbours = Team.in(accounts, team.municipality());
        var stranger = neighbours.id(Role.PROJEKTLEDARE);
        opened("Grannprojektet", stranger);
        var id = areaTask();
        assertThat(desk.tasks(stranger)).extracting(TaskLine::projectName).containsOnly("Grannprojektet");
        assertThat(desk.find(id, stranger)).isEmpty();
        assertThat(forms.open(id, stranger)).isEmpty();
        assertThat(desk.claim(id, stranger)).isFalse();
        assertThat(desk.keepDraft(id, stranger, Typed.alone("{}"))).isFalse();
        assertThat(submission.submit(id, stranger, Json.of(AREA))).isInstanceOf(Submitted.NotFound.class);
        assertThat(projects.isReadableBy(project.id(), stranger)).isFalse();
        askingTheEngineAs(stranger);
    }

    private void askingTheEngineAs(AccountId stranger) {
        var scoped = acting.as(stranger, () -> identities.getCurrentAuthentication());
        identities.setAuthentication(scoped.getUserId(), scoped.getGroupIds(), scoped.getTenantIds());
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(project.id().toString()).count()).isZero();
        assertThat(tasks.createTaskQuery().taskId(areaTaskWithoutLogin()).listPage(0, 10)).isEmpty();
        assertThat(tasks.createTaskQuery().listPage(0, 100)).extracting(Task::getTenantId)
            .doesNotContain(project.id().toString()).isNotEmpty();
    }

    private String areaTaskWithoutLogin() {
        return database.queryForObject(
            "select id_ from act_ru_task where tenant_id_ = ? and task_def_key_ = 'UserTask_defineArea'",
            String.class, project.id().toString());
    }

    @Test
    void listsOnlyOnesOwnRolesInTheReadyMadeFilters() {
        team.join(projects, project.id());
        var filter = filters.createFilterQuery().filterName("Mina roller").singleResult();
        assertThat(listed(filter.getId(), team.id(Role.STYRGRUPP))).doesNotContain(areaTask());
        assertThat(listed(filter.getId(), leader)).contains(areaTask());
    }

    private List<String> listed(String filterId, AccountId person) {
        var scoped = acting.as(person, () -> identities.getCurrentAuthentication());
        identities.setAuthentication(scoped.getUserId(), scoped.getGroupIds(), scoped.getTenantIds());
        try {
            return filters.<Task>listPage(filterId, 0, 100).stream().map(Task::getId).toList();
        } finally {
            identities.clearAuthentication();
        }
    }

    @Test
    void givesARoleThatNobodyHoldsToTheLeader() {
        assertThat(desk.tasks(leader)).extracting(TaskLine::step).contains("mapActors");
        assertThat(acting.as(leader, () -> identities.getCurrentAuthentication().getGroupIds()))
            .contains("ordforande@" + project.id());
        projects.grantRole(project.id(), team.id(Role.ORDFORANDE), Role.ORDFORANDE, leader);
        assertThat(acting.as(leader, () -> identities.getCurrentAuthentication().getGroupIds()))
            .doesNotContain("ordforande@" + project.id());
    }

    @Test
    void startsNoProjectForSomebodyWhoMayNot() {
        var outcome = opening.open(
            "Nej", "Nej", ProgramModel.INSTEGSMODELL, LocalDate.of(2026, 3, 2), team.id(Role.STYRGRUPP));
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly("mayNotOpenProjects");
    }
}
