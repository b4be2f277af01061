package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionVerifier;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.GivenVote;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actionplan.PlanDiscussionService;
import platssamverkan.actionplan.PlanDiscussionView;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.StepState;
import platssamverkan.process.desk.StepView;
import platssamverkan.process.engine.OpenTasks;
import platssamverkan.process.engine.StepName;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;

/** What holds of a project whatever has happened in it; each method states one of these. */
final class WalkInvariants {

    private static final Set<String> VARIABLES = Set.of(
        "projectId", "measureId", "placeId", "memberId", "workingGroupId", "conditionId", "decisionWay", "planDecision",
        "localCouncilExists", "actorsAgree", "measureBegun", "measureOutcome",
        "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");
    private static final int LONGEST_VARIABLE = 36;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenTasks openTasks;
    private final ProjectService projects;
    private final MeasureService measures;
    private final ActionPlanService plans;
    private final GroupDecisionService decisions;
    private final DecisionVerifier verifier;
    private final PlanDiscussionService discussions;
    private final ProjectJourney journey;
    private final ModelCatalogue models;
    private final JdbcTemplate database;

    WalkInvariants(
        RuntimeService runtime, TaskService tasks, OpenTasks openTasks, ProjectService projects, MeasureService measures,
        ActionPlanService plans, GroupDecisionService decisions, DecisionVerifier verifier,
        PlanDiscussionService discussions, ProjectJourney journey, ModelCatalogue models, JdbcTemplate database
    ) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.openTasks = openTasks;
        this.projects = projects;
        this.measures = measures;
        this.plans = plans;
        this.decisions = decisions;
        this.verifier = verifier;
        this.discussions = discussions;
        this.journey = journey;
        this.models = models;
        this.database = database;
    }

    void hold(Walk walk) {
        var project = walk.project.id();
        everyLivingProjectRunsOnce(project);
        everyLivingMeasureRunsOnce(project);
        everythingRestsExactlyWhileTheProjectDoes(project);
        everyLivingProjectIsLed(walk);
        everyOpenTaskIsExplainedAndSomebodyCanDoIt(walk);
        everyOpenStepHasItsTaskAndEveryTaskItsStep(project);
        everyFinishedTaskHasOneSubmission(project);
        everyFinishedTaskIsRecordedOnce(project);
        everyDecisionHasItsSnapshotAndItsElectorate(project);
        everyVersionOfThePlanStandsAsItWasDecided(project);
        everyVoteThatIsAskedForIsStillOut(project);
        nothingIsStuck(project);
        theEngineKnowsNothingButWhereThingsStand(project);
        theShareOfBegunMeasuresIsTheirCount(project);
    }

    /** One root instance while the project is active or paused, none once it is over. */
    void everyLivingProjectRunsOnce(ProjectId project) {
        assertThat(running(project.toString())).as("instances of the project")
            .isEqualTo(projects.get(project).status().isOver() ? 0 : 1);
    }

    /** One instance for each adopted measure that is neither carried out nor given up, none for any other. */
    void everyLivingMeasureRunsOnce(ProjectId project) {
        var adopted = measures.adopted(project);
        adopted.forEach(measure -> assertThat(running(measure.id().toString()))
            .as("instances of measure %d, which is %s", measure.number(), measure.status())
            .isEqualTo(measure.status().isUnfinished() ? 1 : 0));
        assertThat(runtime.createProcessInstanceQuery().tenantIdIn(project.toString()).processDefinitionKey("atgard").count())
            .as("instances of measures").isEqualTo(adopted.stream().filter(measure -> measure.status().isUnfinished()).count());
    }

    /** A paused project rests with its measures, tasks and timers; any other has nothing that rests. */
    void everythingRestsExactlyWhileTheProjectDoes(ProjectId project) {
        var resting = projects.get(project).status() == ProjectStatus.PAUSED ? 2 : 1;
        List.of("act_ru_execution", "act_ru_task", "act_ru_job").forEach(table -> assertThat(database.queryForObject(
            "select count(*) from " + table + " where tenant_id_ = ? and suspension_state_ <> ?", Long.class,
            project.toString(), resting)).as("%s that rest though the project does not, or the other way round", table).isZero());
    }

    /** Somebody leads every project that goes on. */
    void everyLivingProjectIsLed(Walk walk) {
        assertThat(walk.people.leaders(walk.project.id())).as("leaders").isNotEmpty();
    }

    /**
     * Every task says in words what is to be done, belongs to a role that somebody with an account can act in, and is
     * taken by nobody who could not do it.
     */
    void everyOpenTaskIsExplainedAndSomebodyCanDoIt(Walk walk) {
        var rests = projects.get(walk.project.id()).status() == ProjectStatus.PAUSED;
        var names = models.stepNames(walk.project.id());
        var groups = walk.groups();
        for (var waiting : open(walk.project.id())) {
            var task = openTasks.find(waiting.getId()).orElseThrow();
            var step = task.scope().step();
            assertThat(names.get(step)).as("name of %s", step).isNotBlank();
            assertThat(task.documentation().orElse("")).as("explanation of %s", step).isNotBlank();
            assertThat(groups.whoMayDo(task)).as("people who may do %s, which is for %s", step, task.groups()).isNotEmpty();
            task.assignee().filter(taker -> !rests).ifPresent(taker ->
                assertThat(groups.mayDo(task, taker)).as("the taker may do %s, which is for %s", step, task.groups()).isTrue());
        }
    }

    /** The project's page shows a step as open exactly where a task of it waits. */
    void everyOpenStepHasItsTaskAndEveryTaskItsStep(ProjectId project) {
        var waiting = tasks.createTaskQuery().processInstanceBusinessKey(project.toString()).unlimitedList().stream()
            .collect(Collectors.groupingBy(WalkInvariants::step, Collectors.mapping(Task::getId, Collectors.toSet())));
        var open = steps(project).stream().filter(step -> step.state() == StepState.OPEN).toList();
        assertThat(open).extracting(step -> step.outline().step()).as("steps shown as open")
            .containsExactlyInAnyOrderElementsOf(waiting.keySet());
        open.forEach(step -> assertThat(waiting.get(step.outline().step())).contains(step.taskId().orElseThrow()));
    }

    /** What somebody has completed was handed in exactly once; what was called off, never. */
    void everyFinishedTaskHasOneSubmission(ProjectId project) {
        assertThat(database.queryForList("""
            select t.task_def_key_ || ' ' || t.delete_reason_ || ': ' || count(s.id) from act_hi_taskinst t
            left join submission s on s.task_id = t.id_
            where t.tenant_id_ = ? and t.end_time_ is not null
            group by t.id_, t.task_def_key_, t.delete_reason_
            having count(s.id) <> case when t.delete_reason_ = 'completed' then 1 else 0 end""",
            String.class, project.toString())).as("finished tasks with too many or too few submissions").isEmpty();
        assertThat(database.queryForList("""
            select s.step from submission s left join act_hi_taskinst t on t.id_ = s.task_id and t.end_time_ is not null
            where s.project_id = ?::uuid and t.id_ is null""", String.class, project.toString()))
            .as("submissions of tasks that are not finished").isEmpty();
    }

    /** Every completed task has one line in the journal: as recorded, or as skipped with a reason. */
    void everyFinishedTaskIsRecordedOnce(ProjectId project) {
        var completed = new HashMap<String, Long>();
        database.queryForList("select task_def_key_ from act_hi_taskinst where tenant_id_ = ? and delete_reason_ = 'completed'",
            String.class, project.toString()).forEach(key -> completed.merge(StepName.of(key), 1L, Long::sum));
        var recorded = database.queryForList("""
            select step from journal_entry where project_id = ?::uuid
            and (kind = 'STEP_RECORDED' or (kind = 'STEP_SKIPPED' and note <> ''))""", String.class, project.toString())
            .stream().collect(Collectors.groupingBy(step -> step, Collectors.counting()));
        assertThat(recorded).as("results by step").isEqualTo(completed);
    }

    /** The book of decisions is whole, and each decision in it says what it was about and who could answer. */
    void everyDecisionHasItsSnapshotAndItsElectorate(ProjectId project) {
        var found = verifier.check(project);
        var made = decisions.decisions(project);
        assertThat(found.firstAltered()).as("altered decision").isEmpty();
        assertThat(made).as("decisions in the book").hasSize(found.decisions());
        assertThat(made).filteredOn(DecisionView::isOpen).as("open decisions").hasSizeLessThan(2);
        made.forEach(decision -> {
            assertThat(decision.opening().snapshot().parts()).as("snapshot of decision %d", decision.number())
                .isNotEmpty().anyMatch(part -> !part.lines().isEmpty());
            assertThat(decision.opening().voters()).as("electorate of decision %d", decision.number()).isNotEmpty();
            assertThat(decision.votes()).extracting(GivenVote::memberId).as("voters of decision %d", decision.number())
                .doesNotHaveDuplicates()
                .allMatch(member -> decision.opening().voter(member).isPresent());
        });
    }

    /** What is adopted or returned was decided so, once, or sent back by the actors; what is decided stands so. */
    void everyVersionOfThePlanStandsAsItWasDecided(ProjectId project) {
        var outcomes = decisions.decisions(project).stream()
            .filter(decision -> decision.opening().subject() == DecisionSubject.PLAN && decision.closing().isPresent())
            .collect(Collectors.toMap(decision -> decision.opening().version(), decision -> decision.closing().get().outcome()));
        var standing = plans.versions(project).stream().filter(plan -> settled(plan).isPresent())
            .collect(Collectors.toMap(PlanView::version, plan -> settled(plan).get()));
        assertThat(standing).as("versions of the plan").isEqualTo(outcomes);
        assertThat(plans.versions(project)).filteredOn(plan -> plan.isDraft() || plan.status() == PlanStatus.UNDER_DECISION)
            .as("versions that wait").hasSizeLessThan(2);
        assertThat(plans.versions(project)).filteredOn(plan -> plan.status() == PlanStatus.DISCUSSED)
            .extracting(PlanView::version).as("versions that the actors sent back")
            .containsExactlyElementsOf(discussions.discussions(project).stream()
                .filter(discussion -> !discussion.agreed()).map(PlanDiscussionView::version).toList());
    }

    private static Optional<PlanDecision> settled(PlanView plan) {
        return switch (plan.status()) {
            case ADOPTED -> Optional.of(PlanDecision.ADOPTED);
            case RETURNED -> Optional.of(PlanDecision.RETURNED);
            default -> Optional.empty();
        };
    }

    /** A task to vote belongs to the open decision and to a voter who has not answered. */
    void everyVoteThatIsAskedForIsStillOut(ProjectId project) {
        var asked = open(project).stream().filter(task -> StepName.stem(step(task)).equals("castVote")).toList();
        if (!asked.isEmpty()) {
            var decision = decisions.open(project).orElseThrow();
            asked.forEach(task -> {
                var member = UUID.fromString((String) tasks.getVariable(task.getId(), "memberId"));
                assertThat(decision.opening().voter(member)).as("voter").isPresent();
                assertThat(decision.vote(member)).as("vote that is asked for again").isEmpty();
            });
        }
    }

    /** No incident, and no job that has given up. */
    void nothingIsStuck(ProjectId project) {
        assertThat(runtime.createIncidentQuery().tenantIdIn(project.toString()).list()).as("incidents").isEmpty();
        assertThat(database.queryForList(
            "select handler_type_ from act_ru_job where tenant_id_ = ? and (retries_ = 0 or exception_msg_ is not null)",
            String.class, project.toString())).as("failed jobs").isEmpty();
    }

    /** Variables are ids, the answers to questions of gateways and counters: never content. */
    void theEngineKnowsNothingButWhereThingsStand(ProjectId project) {
        assertThat(database.queryForList("""
            select distinct name_ || ' ' || type_ || ' ' || coalesce(length(text_), 0) from act_ru_variable
            where tenant_id_ = ? and not (name_ = any(string_to_array(?, ','))
                and type_ in ('string', 'boolean', 'integer') and coalesce(length(text_), 0) <= ?)""",
            String.class, project.toString(), String.join(",", VARIABLES), LONGEST_VARIABLE)).as("variables").isEmpty();
    }

    /** Goal 1 counts what the tables hold: adopted measures, and those of them that were ever begun. */
    void theShareOfBegunMeasuresIsTheirCount(ProjectId project) {
        var share = measures.begunShare(project);
        var counted = database.queryForMap("""
            select count(*) as adopted, count(*) filter (where exists (select from measure_history_entry h
                where h.measure_id = m.id and h.status = 'BEGUN')) as begun,
                count(*) filter (where m.status <> 'WITHDRAWN') as kept
            from measure m where m.project_id = ?::uuid and m.status <> 'PROPOSED'""", project.toString());
        assertThat(Map.of("adopted", (long) share.all().adopted(), "begun", (long) share.all().begun(),
            "kept", (long) share.withoutWithdrawn().adopted())).as("share of begun measures").isEqualTo(counted);
    }

    private long running(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).count();
    }

    private List<Task> open(ProjectId project) {
        return tasks.createTaskQuery().tenantIdIn(project.toString()).unlimitedList();
    }

    private List<StepView> steps(ProjectId project) {
        return journey.states(project).stream().flatMap(module -> module.steps().stream()).toList();
    }

    private static String step(Task task) {
        return StepName.of(task.getTaskDefinitionKey());
    }
}
