package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.PermitService;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.desk.TaskSubmission;
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

/**
 * The whole full model with each form that the entry model has not got, or that asks for more here, filled in once in
 * Camunda Tasklist by the person whose role it is. What is done again, the rows of the worksheets and the forms that
 * {@link TasklistJourneyBrowserTests} fills in go through the desks.
 */
@ProductTest
class FullModelTasklistBrowserTests {

    private static final Set<String> ASK_FOR_MORE = Set.of("formSteeringGroup", "planContinuedWork", "holdCoachingSession");

    @LocalServerPort private int port;
    @Autowired private AccountService accounts;
    @Autowired private ProjectOpening opening;
    @Autowired private ProjectService projects;
    @Autowired private CalendarService calendar;
    @Autowired private TaskDesk desk;
    @Autowired private TaskFormDesk forms;
    @Autowired private TaskSubmission submission;
    @Autowired private RowDesk rows;
    @Autowired private WorksheetDesk worksheets;
    @Autowired private AreaService areas;
    @Autowired private ActorService actors;
    @Autowired private ActionPlanService plans;
    @Autowired private MeasureService measures;
    @Autowired private FinancingService financing;
    @Autowired private PermitService permits;
    @Autowired private PlanChange planChange;
    @Autowired private ReportService reports;
    @Autowired private EntityManager entities;
    @Autowired private ManagementService jobs;
    @Autowired private RepositoryService repository;
    @Autowired private TestClock clock;

    private final Set<String> worked = new HashSet<>();
    private Set<String> own;
    private TasklistStory tasklists;
    private StoryTeller teller;
    private ProjectView project;

    @AfterEach
    void close() {
        tasklists.close();
    }

    @Test
    void fillsInEveryFormOfItsOwn() {
        open();
        tell(Story.ofTheFullModel());
        coaching();
        changesThePlanWhereTheChairDecides();
        tell(Story.chapter("fullskala/modul-4"));

        assertThat(projects.get(project.id()).status()).isEqualTo(ProjectStatus.CLOSED);
        assertThat(reports.report(project.id())).isPresent();
        assertThat(worked).as("each form of its own").hasSizeGreaterThan(20).isEqualTo(own);
    }

    private void coaching() {
        fire("BoundaryEvent_coachingDue_development");
        tell(List.of(coachingSession()));
    }

    private Act coachingSession() {
        return LastChapter.step("processtod", "holdCoachingSession_development", """
            {heldOn: '%s', target: 'BUSINESSES', topic: 'Att söka bidrag', departments: 0, propertyOwners: 0, businesses: 4,
             organisations: 'Fyra butiker vid torget', nextSteps: 'Butikerna söker tillsammans.'}"""
            .formatted(clock.today()));
    }

    private void changesThePlanWhereTheChairDecides() {
        assertThat(planChange.begin(project.id(), "Ljuset räcker inte", id("projektledare")).isAccepted()).isTrue();
        tell(List.of(
            LastChapter.step("projektledare", "reviseActionPlan", "{note: 'Omarbetad'}"),
            LastChapter.step("projektledare", "openDecision",
                "{way: 'PER_CAPSULAM', lastDay: '%s', furtherDecisions: []}".formatted(clock.today().plusDays(14)))));
        clock.moveTo(clock.today().plusDays(15));
        fire("BoundaryEvent_votingOver_change");
        tell(List.of(LastChapter.step(
            "ordforande", "settleDecision", "{outcome: 'ADOPTED', reason: 'Ingen har sagt emot.'}")));
        assertThat(plans.adopted(project.id()).orElseThrow().version()).isGreaterThan(1);
    }

    private void fire(String event) {
        jobs.executeJob(jobs.createJobQuery().activityId(event).tenantIdIn(project.id().toString()).singleResult().getId());
    }

    /** The stems of the tasks whose form is the full model's own: the same step at several places has one form. */
    private Set<String> ownSteps() {
        var shared = tasks("instegsmodell").map(UserTask::getCamundaFormRef).collect(Collectors.toSet());
        return Stream.concat(ASK_FOR_MORE.stream(), tasks("fullskalemodell")
                .filter(task -> !shared.contains(task.getCamundaFormRef()))
                .map(task -> stem(task.getId().substring("UserTask_".length()))))
            .collect(Collectors.toSet());
    }

    private Stream<UserTask> tasks(String model) {
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(model).latestVersion().singleResult();
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(UserTask.class).stream();
    }

    private static String stem(String step) {
        return step.replaceFirst("_.*", "");
    }

    private void open() {
        var placeholders = new Placeholders(areas, actors, accounts, worksheets);
        tasklists = new TasklistStory("http://127.0.0.1:" + port, desk, forms, accounts, placeholders);
        var told = new MeasureReports(measures, financing, permits, placeholders, clock);
        teller = new StoryTeller(desk, submission, rows, accounts, placeholders, told, entities);
        tasklists.createPeople();
        own = ownSteps();
        var leader = id("projektledare");
        project = opening.open("Hela resan i Tasklist", "Färre brott", ProgramModel.FULLSKALEMODELL, clock.today(), leader)
            .value();
        projects.grantRole(project.id(), id("processtod"), Role.PROCESSTOD, leader);
        projects.grantRole(project.id(), id("arbetsgrupp"), Role.ARBETSGRUPP, leader);
        projects.grantRole(project.id(), id("atgardsansvarig"), Role.ATGARDSANSVARIG, leader);
        List.of("ordforande", "ledamot", "atgardsansvarig")
            .forEach(login -> projects.grantRole(project.id(), id(login), Role.STYRGRUPP, leader));
    }

    private AccountId id(String login) {
        return accounts.findByLogin(login).orElseThrow().id();
    }

    /** Each act on the day its step is due; rows on the day of the step that they serve. */
    private void tell(List<Act> acts) {
        for (var at = 0; at < acts.size(); at++) {
            acts.subList(at, acts.size()).stream().map(Act::step).filter(Objects::nonNull)
                .flatMap(step -> calendar.dueOn(project.id(), step).stream()).findFirst().ifPresent(this::moveTo);
            tell(acts.get(at));
        }
    }

    private void tell(Act act) {
        if (act.step() != null && own.contains(stem(act.step())) && worked.add(stem(act.step()))) {
            var tasklist = tasklists.fill(act, project);
            assertThat(new AxeBuilder(tasklist.page()).include(".task-form").analyze().getViolations())
                .as(act.step()).extracting("id").isEmpty();
            tasklist.complete();
        } else {
            teller.tell(List.of(act), project);
        }
    }

    private void moveTo(LocalDate day) {
        if (day.isAfter(clock.today())) {
            clock.moveTo(day);
        }
    }
}
