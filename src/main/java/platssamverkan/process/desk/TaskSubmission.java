package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.engine.CleanJson;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.process.engine.OpenTask;
import platssamverkan.process.engine.Pause;
import platssamverkan.process.engine.Skipped;
import platssamverkan.process.engine.TaskRefused;
import platssamverkan.project.DraftService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ReasonRule;
import platssamverkan.project.Submission;
import platssamverkan.project.SubmissionService;
import platssamverkan.shared.Refusal;

/** The outer edge of handing in a form: one transaction inside, a plain answer outside. */
@Service
public class TaskSubmission {

    private static final int LONGEST_VALUE = 2_000_000;

    private final TaskDesk desk;
    private final EngineActing acting;
    private final TaskService tasks;
    private final FormService forms;
    private final WorksheetDesk worksheets;
    private final SubmissionService submissions;
    private final DraftService drafts;
    private final ProjectService projects;
    private final AccountService accounts;
    private final SheetLock lock;
    private final Clock clock;

    TaskSubmission(
        TaskDesk desk, EngineActing acting, TaskService tasks, FormService forms, WorksheetDesk worksheets,
        SubmissionService submissions, DraftService drafts, ProjectService projects, AccountService accounts,
        SheetLock lock, Clock clock
    ) {
        this.desk = desk;
        this.acting = acting;
        this.tasks = tasks;
        this.forms = forms;
        this.worksheets = worksheets;
        this.submissions = submissions;
        this.drafts = drafts;
        this.projects = projects;
        this.accounts = accounts;
        this.lock = lock;
        this.clock = clock;
    }

    /** Hands in the form's value and moves the project on; what is refused leaves nothing behind. */
    public Submitted submit(String taskId, AccountId person, JsonNode value) {
        if (value.toString().length() > LONGEST_VALUE) {
            return new Submitted.Refused(List.of(Refusal.of("valueTooLong")));
        }
        var task = desk.workable(taskId, person);
        if (task.isEmpty() && desk.rests(taskId, person)) {
            return new Submitted.Refused(List.of(Pause.REFUSAL));
        }
        if (task.isEmpty()) {
            return alreadyDone(taskId, person).orElseGet(Submitted.NotFound::new);
        }
        var other = task.get().assignee().filter(assignee -> !assignee.equals(person));
        if (other.isPresent()) {
            return new Submitted.TakenBy(accounts.displayName(other.get()));
        }
        var clean = CleanJson.clean(value);
        return unexplained(task.get(), clean).orElseGet(() -> submit(task.get(), person, clean));
    }

    /** Passes over a step that is no gate; the reason goes into the journal. */
    public Submitted skip(String taskId, AccountId person, String reason) {
        if (desk.rests(taskId, person)) {
            return new Submitted.Refused(List.of(Pause.REFUSAL));
        }
        var task = desk.workable(taskId, person).filter(OpenTask::skippable);
        if (task.isEmpty()) {
            return new Submitted.NotFound();
        }
        var fault = ReasonRule.fault(reason).or(() -> started(task.get()));
        if (fault.isPresent()) {
            return new Submitted.Refused(List.of(fault.get()));
        }
        return submit(taskId, person, Skipped.because(reason.strip()));
    }

    /** What has been filled in would belong to no record. */
    private Optional<Refusal> started(OpenTask task) {
        return worksheets.links(task.scope().projectId(), task.scope().step()).stream()
            .filter(link -> link.progress().filled() > 0)
            .map(link -> Refusal.of("skippedWithRows", link.title(), link.progress().filled()))
            .findFirst();
    }

    /** A step that is passed over by a value of its own is held to the same. */
    private Optional<Submitted> unexplained(OpenTask task, JsonNode value) {
        return Skipped.isAskedBy(value) && task.skippable()
            ? ReasonRule.fault(Skipped.reason(value).orElse("")).or(() -> started(task))
                .map(List::of).map(Submitted.Refused::new)
            : Optional.empty();
    }

    private Submitted submit(OpenTask task, AccountId person, JsonNode value) {
        try {
            acting.as(person, () -> {
                complete(task, person, value);
                return null;
            });
            return new Submitted.Done(task.scope().projectId());
        } catch (SuspendedEntityInteractionException pausedMeanwhile) {
            return new Submitted.Refused(List.of(Pause.REFUSAL));
        } catch (RuntimeException e) {
            return refused(e).or(() -> lostTheRace(e, task.scope().taskId(), person)).orElseThrow(() -> e);
        }
    }

    /** Somebody else has completed or taken the task between the question and the deed. */
    private Optional<Submitted> lostTheRace(RuntimeException fault, String taskId, AccountId person) {
        if (!LostRace.isCauseOf(fault)) {
            return Optional.empty();
        }
        return alreadyDone(taskId, person).or(() -> takenBy(taskId, person))
            .or(() -> Optional.of(new Submitted.AlreadyDone("")));
    }

    private Optional<Submitted> takenBy(String taskId, AccountId person) {
        return desk.readable(taskId, person).flatMap(OpenTask::assignee).filter(taker -> !taker.equals(person))
            .map(taker -> new Submitted.TakenBy(accounts.displayName(taker)));
    }

    private void complete(OpenTask task, AccountId person, JsonNode value) {
        var scope = task.scope();
        lock.holdToComplete(scope.projectId());
        if (task.assignee().isEmpty()) {
            tasks.claim(scope.taskId(), person.toString());
        }
        submissions.keep(new Submission(
            scope.projectId(), scope.taskId(), scope.step(), task.form().id(), task.deploymentId(), person,
            clock.instant(), value.toString()));
        drafts.discard(scope.taskId(), person);
        forms.submitTaskForm(scope.taskId(), Map.of(task.form().valueName(), value.toString()));
    }

    private Optional<Submitted> alreadyDone(String taskId, AccountId person) {
        return submissions.find(taskId)
            .filter(submission -> projects.isReadableBy(submission.projectId(), person))
            .map(submission -> new Submitted.AlreadyDone(accounts.displayName(submission.by())));
    }

    private static Optional<Submitted> refused(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TaskRefused refused) {
                return Optional.of(new Submitted.Refused(refused.refusals()));
            }
        }
        return Optional.empty();
    }
}
