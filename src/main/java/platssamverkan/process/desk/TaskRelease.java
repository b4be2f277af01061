package platssamverkan.process.desk;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.engine.OpenTask;
import platssamverkan.process.engine.OpenTasks;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.RolesChanged;

/** Gives back tasks that somebody has taken and does not do: nobody else could. */
@Service
@Transactional
public class TaskRelease {

    private final OpenTasks openTasks;
    private final ScopedGroups groups;
    private final TaskService tasks;
    private final ProjectService projects;
    private final AccountService accounts;
    private final JournalService journal;
    private final Texts texts;

    TaskRelease(
        OpenTasks openTasks, ScopedGroups groups, TaskService tasks, ProjectService projects, AccountService accounts,
        JournalService journal, Texts texts
    ) {
        this.openTasks = openTasks;
        this.groups = groups;
        this.tasks = tasks;
        this.projects = projects;
        this.accounts = accounts;
        this.journal = journal;
        this.texts = texts;
    }

    /** Gives the task back in the name of the person who has it; answers that name. For those who lead the project. */
    public Optional<String> release(String taskId, AccountId leader) {
        var task = openTasks.find(taskId).filter(open -> isReleasableBy(open, leader));
        task.ifPresent(open -> release(open, leader));
        return task.flatMap(OpenTask::assignee).map(accounts::displayName);
    }

    boolean isReleasableBy(OpenTask task, AccountId person) {
        return !task.suspended()
            && task.assignee().filter(taker -> !taker.equals(person)).isPresent()
            && projects.isTendedBy(task.scope().projectId(), person);
    }

    @EventListener
    void on(RolesChanged changed) {
        releaseLost(changed.projectId(), changed.by());
    }

    /** Gives back what people have taken and may no longer work on; a resting project's tasks wait until it goes on. */
    void releaseLost(ProjectId project, AccountId by) {
        tasks.createTaskQuery().tenantIdIn(project.toString()).taskAssigned().active().unlimitedList().stream()
            .flatMap(task -> openTasks.find(task.getId()).stream())
            .filter(task -> task.assignee().filter(taker -> !task.isFor(groups.groupsIn(project, taker))).isPresent())
            .forEach(task -> release(task, by));
    }

    private void release(OpenTask task, AccountId by) {
        var scope = task.scope();
        tasks.setAssignee(scope.taskId(), null);
        journal.write(scope.projectId(), by, JournalKind.TASK_RELEASED, null,
            texts.text("task.released.note", task.name(), accounts.displayName(task.assignee().orElseThrow())));
    }
}
