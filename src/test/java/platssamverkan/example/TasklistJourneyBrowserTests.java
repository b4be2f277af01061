package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.CalendarService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.report.ReportService;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TestClock;
import platssamverkan.support.WorksheetPage;

/** The whole entry model in a browser: every task completed in Camunda Tasklist by the person whose role it is. */
@ProductTest
class TasklistJourneyBrowserTests {

    private static final int BY_HAND = 3;

    @LocalServerPort private int port;
    @Autowired private AccountService accounts;
    @Autowired private ProjectOpening opening;
    @Autowired private ProjectService projects;
    @Autowired private CalendarService calendar;
    @Autowired private TaskDesk desk;
    @Autowired private TaskFormDesk forms;
    @Autowired private RowDesk rows;
    @Autowired private WorksheetDesk worksheets;
    @Autowired private AreaService areas;
    @Autowired private ActorService actors;
    @Autowired private PlanChange planChange;
    @Autowired private ReportService reports;
    @Autowired private ManagementService jobs;
    @Autowired private HistoryService history;
    @Autowired private RepositoryService repository;
    @Autowired private TestClock clock;

    private TasklistStory tasklists;
    private Placeholders placeholders;
    private ProjectView project;

    @AfterEach
    void close() {
        tasklists.close();
    }

    @Test
    void walksTheWholeModel() {
        open();
        tell(Story.ofTheEntryModel());
        coaching();
        changeThePlan();
        tell(LastChapter.walk(clock.today()));
        measurePeriodEnds();
        followUp();
        moveTo(calendar.dueOn(project.id(), "finaliseReport").orElseThrow());
        tell(LastChapter.finalReport());

        assertThat(projects.get(project.id()).status()).isEqualTo(ProjectStatus.CLOSED);
        assertThat(reports.report(project.id())).isPresent();
        assertThat(completedTasks()).as("each user task of the model and of a measure").isEqualTo(userTasks());
    }

    private void coaching() {
        fire("BoundaryEvent_coachingDue");
        tell(LastChapter.coaching(clock.today()));
    }

    private void changeThePlan() {
        assertThat(planChange.begin(project.id(), "En åtgärd saknas", id("projektledare")).isAccepted()).isTrue();
        LateMeasure.acts(clock.today()).forEach(this::tell);
    }

    private void measurePeriodEnds() {
        clock.moveTo(timer("BoundaryEvent_measurePeriodOver").getDuedate().toInstant());
        fire("BoundaryEvent_measurePeriodOver");
    }

    private void fire(String timer) {
        jobs.executeJob(timer(timer).getId());
    }

    private Job timer(String event) {
        return jobs.createJobQuery().activityId(event).tenantIdIn(project.id().toString()).singleResult();
    }

    private void followUp() {
        var inspected = worksheets.find(LastChapter.INSPECTION).orElseThrow().tables(project.id()).stream()
            .flatMap(table -> table.lines().stream()).map(SheetLine::rowKey).toList();
        tell(LastChapter.inspectedFactors(inspected, clock.today()));
        tell(LastChapter.inspection());
        moveTo(calendar.dueOn(project.id(), "followUpMeasures").orElseThrow());
        var form = forms.open(
            tasklists.task(LastChapter.step("projektledare", "followUpMeasures", "{}"), project), id("projektledare")).orElseThrow();
        tell(LastChapter.measuresFollowedUp(form.data().get(form.valueName()), clock.today()));
        tell(LastChapter.continuedWork());
    }

    private Set<String> completedTasks() {
        return history.createHistoricTaskInstanceQuery().tenantIdIn(project.id().toString()).finished().list().stream()
            .map(HistoricTaskInstance::getTaskDefinitionKey).collect(Collectors.toSet());
    }

    private Set<String> userTasks() {
        return Stream.of("instegsmodell", "atgard")
            .map(key -> repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult())
            .map(definition -> repository.getBpmnModelInstance(definition.getId()))
            .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
            .map(UserTask::getId).collect(Collectors.toSet());
    }

    private void open() {
        placeholders = new Placeholders(areas, actors, accounts, worksheets);
        tasklists = new TasklistStory(root(), desk, forms, accounts, placeholders);
        tasklists.createPeople();
        var leader = id("projektledare");
        project = opening.open("Resan i Tasklist", "Färre brott", ProgramModel.INSTEGSMODELL, clock.today(), leader).value();
        projects.grantRole(project.id(), id("processtod"), Role.PROCESSTOD, leader);
        projects.grantRole(project.id(), id("arbetsgrupp"), Role.ARBETSGRUPP, leader);
        projects.grantRole(project.id(), id("atgardsansvarig"), Role.ATGARDSANSVARIG, leader);
        List.of("ordforande", "ledamot", "atgardsansvarig")
            .forEach(login -> projects.grantRole(project.id(), id(login), Role.STYRGRUPP, leader));
    }

    private AccountId id(String login) {
        return accounts.findByLogin(login).orElseThrow().id();
    }

    private void moveTo(LocalDate day) {
        if (day.isAfter(clock.today())) {
            clock.moveTo(day);
        }
    }

    /** Each act on the day its step is due; rows on the day of the step they serve. */
    private void tell(List<Act> acts) {
        for (var at = 0; at < acts.size(); at++) {
            acts.subList(at, acts.size()).stream().map(Act::step).filter(Objects::nonNull)
                .flatMap(step -> calendar.dueOn(project.id(), step).stream()).findFirst().ifPresent(this::moveTo);
            tell(acts.get(at));
        }
    }

    private void tell(Act act) {
        if (act.sheet() != null) {
            fillIn(act);
        } else {
            calendar.dueOn(project.id(), act.step()).ifPresent(this::moveTo);
            tasklists.complete(act, project);
        }
    }

    /** The first rows on the worksheet's page; the colleagues have the rest, as in a long sheet. */
    private void fillIn(Act act) {
        var page = tasklists.of(act.as()).page().context().newPage();
        var sheet = new WorksheetPage(page).open(root() + "/projects/" + project.id() + "/worksheets/" + act.sheet());
        act.rows().stream().limit(BY_HAND).forEach(row -> {
            var form = rows.open(project.id(), act.sheet(), key(row), id(act.as())).orElseThrow();
            sheet.fill(key(row), form, placeholders.fill(row.value(), project));
        });
        if ("factor-ratings".equals(act.sheet())) {
            assertThat(sheet.current()).as("the next factor of the place opens")
                .isEqualTo(key(act.rows().get(BY_HAND - 1)).replace(".A1", ".A2"));
        }
        page.close();
        act.rows().stream().skip(BY_HAND).forEach(row -> save(act, row));
    }

    private void save(Act act, Act.Row row) {
        var person = id(act.as());
        var version = rows.open(project.id(), act.sheet(), key(row), person).orElseThrow().version();
        var value = placeholders.fill(row.value(), project);
        assertThat(rows.save(project.id(), act.sheet(), key(row), version, value, person)).isInstanceOf(RowSaved.Done.class);
    }

    private String key(Act.Row row) {
        return row.key() == null ? RowEdit.NEW : placeholders.fill(row.key(), project);
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
