package platssamverkan.process.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.process.engine.OpenTask;
import platssamverkan.process.engine.OpenTasks;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.DraftService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;

/** A person's tasks: to find, take, give back, and to keep half-written. */
@Service
public class TaskDesk {

    private final TaskList list;
    private final OpenTasks openTasks;
    private final ScopedGroups groups;
    private final TaskService tasks;
    private final EngineActing acting;
    private final WorksheetDesk worksheets;
    private final ProjectService projects;
    private final AccountService accounts;
    private final DraftService drafts;
    private final TaskRelease release;
    private final Clock clock;

    TaskDesk(
        TaskList list, OpenTasks openTasks, ScopedGroups groups, TaskService tasks, EngineActing acting,
        WorksheetDesk worksheets, ProjectService projects, AccountService accounts, DraftService drafts,
        TaskRelease release, Clock clock
    ) {
        this.list = list;
        this.openTasks = openTasks;
        this.groups = groups;
        this.tasks = tasks;
        this.acting = acting;
        this.worksheets = worksheets;
        this.projects = projects;
        this.accounts = accounts;
        this.drafts = drafts;
        this.release = release;
        this.clock = clock;
    }

    /** The person's open tasks, the most urgent first. */
    public List<TaskLine> tasks(AccountId person) {
        return list.of(person);
    }

    /** One open task of a project that the person may read. */
    public Optional<TaskView> find(String taskId, AccountId person) {
        return readable(taskId, person).map(task -> view(taskId, task, person));
    }

    /** Takes the task; answers false where it is somebody else's or not for the person. */
    public boolean claim(String taskId, AccountId person) {
        var task = workable(taskId, person);
        if (task.isEmpty() || task.get().assignee().filter(other -> !other.equals(person)).isPresent()) {
            return false;
        }
        try {
            acting.as(person, () -> {
                tasks.claim(taskId, person.toString());
                return null;
            });
            return true;
        } catch (RuntimeException e) {
            if (LostRace.isCauseOf(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Gives the task back to everybody in its role. */
    public boolean unclaim(String taskId, AccountId person) {
        var mine = workable(taskId, person).flatMap(OpenTask::assignee).filter(person::equals);
        mine.ifPresent(me -> acting.as(me, () -> {
            tasks.setAssignee(taskId, null);
            return null;
        }));
        return mine.isPresent();
    }

    /** Keeps what has been typed, also when the project has been paused meanwhile. */
    public boolean keepDraft(String taskId, AccountId person, TypedText typed) {
        var task = inRole(taskId, person);
        task.ifPresent(t -> drafts.keep(t.scope().projectId(), taskId, person, typed.draft()));
        return task.isPresent();
    }

    Optional<OpenTask> readable(String taskId, AccountId person) {
        return openTasks.find(taskId).filter(task -> projects.isReadableBy(task.scope().projectId(), person));
    }

    /** One open task for one of the person's roles, even while its project rests. */
    Optional<OpenTask> inRole(String taskId, AccountId person) {
        return readable(taskId, person).filter(task -> isFor(task, person));
    }

    /** Whether the task would be the person's if its project were not paused. */
    boolean rests(String taskId, AccountId person) {
        return inRole(taskId, person).filter(OpenTask::suspended).isPresent();
    }

    Optional<OpenTask> workable(String taskId, AccountId person) {
        return openTasks.find(taskId).filter(task -> !task.suspended() && isFor(task, person));
    }

    private boolean isFor(OpenTask task, AccountId person) {
        return task.isFor(groups.groupsIn(task.scope().projectId(), person));
    }

    private TaskView view(String taskId, OpenTask task, AccountId person) {
        var due = task.due().map(instant -> LocalDate.ofInstant(instant, clock.getZone()));
        return new TaskView(
            taskId, task.scope().step(), task.name(), task.documentation(),
            projects.get(task.scope().projectId()),
            task.groups().stream().map(TaskList::role).flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))),
            due, due.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent(),
            task.assignee().map(accounts::displayName), release.isReleasableBy(task, person),
            task.assignee().filter(other -> Objects.equals(other, person)).isPresent(),
            isFor(task, person), task.skippable(), task.suspended(),
            worksheets.links(task.scope().projectId(), task.scope().step()));
    }
}
