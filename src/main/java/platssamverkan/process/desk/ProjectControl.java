package platssamverkan.process.desk;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.followup.HandOverService;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.project.LifecycleService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.shared.Outcome;

/**
 * Pauses, resumes and ends a project together with everything that runs in it. Each work of the engine is a command of
 * its own in the one transaction: in one command, a task's new day would be written with the task still at rest.
 */
@Service
@Transactional
public class ProjectControl {

    private final LifecycleService lifecycle;
    private final ProjectService projects;
    private final ProjectJourney journey;
    private final TaskRelease release;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final EngineActing acting;
    private final HandOverService handOvers;
    private final List<DayKeeper> days;
    private final GroupDecisionService decisions;
    private final Clock clock;

    ProjectControl(
        LifecycleService lifecycle, ProjectService projects, ProjectJourney journey, TaskRelease release,
        RuntimeService runtime, ManagementService management, TaskService tasks, EngineActing acting,
        HandOverService handOvers, GroupDecisionService decisions, List<DayKeeper> days, Clock clock
    ) {
        this.handOvers = handOvers;
        this.decisions = decisions;
        this.days = days;
        this.lifecycle = lifecycle;
        this.projects = projects;
        this.journey = journey;
        this.release = release;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.acting = acting;
        this.clock = clock;
    }

    public Outcome<ProjectStatus> pause(ProjectId project, String reason, AccountId by) {
        var paused = lifecycle.pause(project, reason, by);
        if (paused.isAccepted()) {
            engine(by, () -> suspend(project, true));
        }
        return paused;
    }

    /** Moves dates and timers by the days of rest before anything can fire, then goes on. */
    public Outcome<Long> resume(ProjectId project, AccountId by) {
        var resumed = lifecycle.resume(project, finished(project), by);
        if (resumed.isAccepted()) {
            wake(project, resumed.value(), by);
            decisions.postpone(project, resumed.value(), by, clock.instant());
            engine(by, () -> days.forEach(day -> day.keep(project, by)));
        }
        return resumed;
    }

    /** Ends the project's process; measures that have been decided live on, also when the project rested. */
    public Outcome<ProjectStatus> endEarly(ProjectId project, String reason, AccountId by) {
        var rested = projects.get(project).status() == ProjectStatus.PAUSED;
        var days = lifecycle.restedDays(project);
        var ended = lifecycle.endEarly(project, reason, by);
        if (ended.isAccepted()) {
            decisions.endWithoutDecision(project, reason, by, clock.instant());
            handOvers.record(project, Optional.of(by), clock.instant());
            engine(by, () -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(project.toString()).list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "ENDED_EARLY")));
        }
        if (ended.isAccepted() && rested) {
            wake(project, days, by);
        }
        return ended;
    }

    private Set<String> finished(ProjectId project) {
        return journey.states(project).stream().flatMap(module -> module.steps().stream())
            .filter(step -> step.state() == StepState.DONE || step.state() == StepState.SKIPPED)
            .map(step -> step.outline().step()).collect(Collectors.toSet());
    }

    private void wake(ProjectId project, long days, AccountId by) {
        engine(by, () -> moveTimers(project, days));
        engine(by, () -> suspend(project, false));
        engine(by, () -> moveTasks(project, days));
        engine(by, () -> release.releaseLost(project, by));
    }

    private void suspend(ProjectId project, boolean suspended) {
        var instances = runtime.createProcessInstanceQuery().tenantIdIn(project.toString()).unlimitedList().stream()
            .map(Execution::getId).toList();
        if (instances.isEmpty()) {
            return;
        }
        var change = runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(instances);
        if (suspended) {
            change.suspend();
        } else {
            change.activate();
        }
    }

    private void moveTimers(ProjectId project, long days) {
        management.createJobQuery().tenantIdIn(project.toString()).unlimitedList().stream()
            .filter(job -> job.getDuedate() != null)
            .forEach(job -> management.setJobDuedate(job.getId(), later(job.getDuedate(), days), false));
    }

    private void moveTasks(ProjectId project, long days) {
        tasks.createTaskQuery().tenantIdIn(project.toString()).unlimitedList().stream()
            .filter(task -> task.getDueDate() != null)
            .forEach(task -> tasks.setDueDate(task.getId(), later(task.getDueDate(), days)));
    }

    /** The same hour of a later day, also where the clocks are changed between them. */
    private Date later(Date date, long days) {
        return Date.from(date.toInstant().atZone(clock.getZone()).plusDays(days).toInstant());
    }

    private void engine(AccountId by, Runnable work) {
        acting.as(by, () -> {
            work.run();
            return null;
        });
    }
}
