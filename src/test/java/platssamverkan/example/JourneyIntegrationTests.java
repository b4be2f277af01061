package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.ExpectedResult;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.followup.Verdict;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.desk.ModuleView;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.StepState;
import platssamverkan.process.desk.StepView;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.process.desk.TaskView;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.CalendarService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.report.ReportService;
import platssamverkan.support.ExampleTest;
import platssamverkan.support.TestClock;

/** The whole entry model on real services, committed, with the clock moved over twelve months. */
@ExampleTest
class JourneyIntegrationTests {

    private static final Set<ExamplePerson> IN_THE_GROUP =
        Set.of(ExamplePerson.ORDFORANDE, ExamplePerson.STYRGRUPP, ExamplePerson.ATGARDSANSVARIG);

    @Autowired private ExampleAccounts accounts;
    @Autowired private StoryTeller teller;
    @Autowired private ProjectOpening opening;
    @Autowired private ProjectService projects;
    @Autowired private ProjectJourney journey;
    @Autowired private CalendarService calendar;
    @Autowired private TaskDesk desk;
    @Autowired private TaskFormDesk forms;
    @Autowired private WorksheetDesk worksheets;
    @Autowired private PlanChange planChange;
    @Autowired private ExpectedResultsService results;
    @Autowired private ReportService reports;
    @Autowired private ManagementService jobs;
    @Autowired private RuntimeService runtime;
    @Autowired private TestClock clock;

    private ProjectView project;
    private AccountId leader;

    @Test
    void walksTheWholeModelOnTheLocalCouncil() {
        open("Resan med lokalt Brå");
        tellUntilAdopted(Story.ofTheEntryModel());
        assertThat(state("developLocalCouncil")).isEqualTo(StepState.DONE);
        fireCoaching();
        finishWalk();
        waitsForMeasuresUntilThePeriodIsOver();
        followUp();
        closes();
    }

    @Test
    void walksTheWholeModelWithoutACouncilAndWithThePlanSentBackTwice() {
        open("Resan utan lokalt Brå");
        tellUntilAdopted(withoutCouncil(sentBackOnceMore(Story.ofTheEntryModel())));
        assertThat(state("developLocalCouncil")).isEqualTo(StepState.COMING);
        assertThat(state("reviseActionPlan")).isEqualTo(StepState.DONE);
        adoptOneMeasureLate();
        finishWalk();
        waitsForMeasuresUntilThePeriodIsOver();
        followUp();
        closes();
    }

    private void open(String name) {
        leader = accounts.id(ExamplePerson.PROJEKTLEDARE);
        project = opening.open(name, "Färre brott", ProgramModel.INSTEGSMODELL, clock.today(), leader).value();
        projects.grantRole(project.id(), accounts.id(ExamplePerson.PROCESSTOD), Role.PROCESSTOD, leader);
        projects.grantRole(project.id(), accounts.id(ExamplePerson.ARBETSGRUPP), Role.ARBETSGRUPP, leader);
        projects.grantRole(
            project.id(), accounts.id(ExamplePerson.ATGARDSANSVARIG), Role.ATGARDSANSVARIG, leader);
        IN_THE_GROUP.forEach(p -> projects.grantRole(project.id(), accounts.id(p), Role.STYRGRUPP, leader));
    }

    /** Each act on the day its step is due, as the calendar and the task both say; rows on the day of the step they serve. */
    private void tellUntilAdopted(List<Act> acts) {
        for (var i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            if (act.step() != null) {
                calendar.dueOn(project.id(), act.step())
                    .ifPresent(day -> assertThat(due(act.step())).as(act.step()).isEqualTo(day));
            }
            acts.subList(i, acts.size()).stream().map(Act::step).filter(Objects::nonNull)
                .flatMap(step -> calendar.dueOn(project.id(), step).stream()).findFirst().ifPresent(this::moveTo);
            teller.tell(List.of(act), project);
        }
    }

    private void moveTo(LocalDate day) {
        if (day.isAfter(clock.today())) {
            clock.moveTo(day);
        }
    }

    private LocalDate due(String step) {
        return view(step).taskId()
            .flatMap(id -> desk.find(id, leader)).flatMap(TaskView::dueOn).orElseThrow();
    }

    private StepState state(String step) {
        return view(step).state();
    }

    private StepView view(String step) {
        return journey.of(project.id()).stream().map(ModuleView::steps).flatMap(List::stream)
            .filter(view -> view.outline().step().equals(step)).findFirst().orElseThrow();
    }

    private static List<Act> withoutCouncil(List<Act> acts) {
        var changed = new ArrayList<Act>();
        for (var act : acts) {
            if ("analyseCollaboration".equals(act.step())) {
                changed.add(with(act, value -> {
                    value.put("localCouncilExists", false);
                    value.put("localCouncilName", "");
                    value.put("recommendedBasis", "NEW");
                }));
            } else if ("formSteeringGroup".equals(act.step())) {
                changed.add(with(act, value -> value.put("basis", "NEW")));
            } else if (!"developLocalCouncil".equals(act.step())) {
                changed.add(act);
            }
        }
        return changed;
    }

    /** The first decision, its confirmation and the revision happen twice. */
    private static List<Act> sentBackOnceMore(List<Act> acts) {
        var steps = acts.stream().map(Act::step).toList();
        var from = steps.indexOf("recordAdoption");
        var to = steps.indexOf("reviseActionPlan") + 1;
        var twice = new ArrayList<>(acts);
        twice.addAll(to, acts.subList(from, to));
        return twice;
    }

    private static Act with(Act act, Consumer<ObjectNode> change) {
        var value = (ObjectNode) act.value().deepCopy();
        change.accept(value);
        return new Act(act.as(), act.step(), act.about(), value, act.skip(), act.sheet(), act.rows());
    }

    private void adoptOneMeasureLate() {
        assertThat(planChange.begin(project.id(), "En åtgärd saknas", leader).isAccepted()).isTrue();
        teller.tell(LateMeasure.acts(clock.today()), project);
    }

    private void fireCoaching() {
        var due = jobs.createJobQuery().activityId("BoundaryEvent_coachingDue").tenantIdIn(project.id().toString())
            .singleResult();
        jobs.executeJob(due.getId());
        assertThat(desk.tasks(accounts.id(ExamplePerson.PROCESSTOD))).extracting(TaskLine::step)
            .contains("holdCoachingSession");
    }

    private void finishWalk() {
        moveTo(calendar.dueOn(project.id(), "runWalkthrough").orElseThrow());
        teller.tell(List.of(LastChapter.walk(clock.today())), project);
    }

    private void waitsForMeasuresUntilThePeriodIsOver() {
        assertThat(state("followUpMeasures")).isEqualTo(StepState.COMING);
        var timer = jobs.createJobQuery().activityId("BoundaryEvent_measurePeriodOver")
            .tenantIdIn(project.id().toString()).singleResult();
        clock.moveTo(timer.getDuedate().toInstant());
        jobs.executeJob(timer.getId());
        assertThat(state("followUpMeasures")).isEqualTo(StepState.OPEN);
    }

    private void followUp() {
        var inspected = worksheets.find(LastChapter.INSPECTION).orElseThrow().tables(project.id()).stream()
            .flatMap(table -> table.lines().stream()).map(SheetLine::rowKey).toList();
        teller.tell(List.of(
            LastChapter.inspectedFactors(inspected, clock.today()), LastChapter.inspection()), project);
        moveTo(calendar.dueOn(project.id(), "followUpMeasures").orElseThrow());
        teller.tell(List.of(
            LastChapter.measuresFollowedUp(proposed("followUpMeasures"), clock.today()),
            LastChapter.continuedWork()), project);
        assertThat(results.evaluation(project.id()).orElseThrow().results())
            .extracting(EvaluatedResult::result).isEqualTo(ExpectedResult.of(ProgramModel.INSTEGSMODELL));
        assertThat(results.evaluation(project.id()).orElseThrow().results())
            .extracting(EvaluatedResult::verdict).containsOnly(Verdict.REACHED);
    }

    private JsonNode proposed(String step) {
        var form = forms.open(view(step).taskId().orElseThrow(), leader).orElseThrow();
        return form.data().get(form.valueName());
    }

    private void closes() {
        moveTo(calendar.dueOn(project.id(), "finaliseReport").orElseThrow());
        var unfinished = measuresRunning();
        assertThat(unfinished).isPositive();
        teller.tell(List.of(LastChapter.finalReport()), project);
        assertThat(projects.get(project.id()).status()).isEqualTo(ProjectStatus.CLOSED);
        assertThat(reports.report(project.id())).isPresent();
        assertThat(runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(project.id().toString()).count()).isZero();
        assertThat(measuresRunning()).as("unfinished measures live on").isEqualTo(unfinished);
    }

    private long measuresRunning() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("atgard")
            .tenantIdIn(project.id().toString()).count();
    }
}
