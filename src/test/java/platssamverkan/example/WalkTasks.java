package platssamverkan.example;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.process.engine.OpenTask;
import platssamverkan.process.engine.OpenTasks;
import platssamverkan.process.engine.StepName;

/** The open tasks of a walk's project, done by whoever may. */
final class WalkTasks {

    private static final int ENDS_A_MODULE = 8;
    private static final int VOTES_FIRST = 4;

    private final TaskService engine;
    private final OpenTasks openTasks;
    private final TaskDesk desk;
    private final TaskSubmission submission;
    private final WalkAnswers answers;
    private final WalkSheets sheets;

    WalkTasks(
        TaskService engine, OpenTasks openTasks, TaskDesk desk, TaskSubmission submission, WalkAnswers answers,
        WalkSheets sheets
    ) {
        this.engine = engine;
        this.openTasks = openTasks;
        this.desk = desk;
        this.submission = submission;
        this.answers = answers;
        this.sheets = sheets;
    }

    /** A task and somebody who may do it. */
    record Doable(OpenTask task, Optional<String> subject, AccountId person) {

        String id() {
            return task.scope().taskId();
        }

        String step() {
            return task.scope().step();
        }
    }

    /** A task and somebody who may do it: every step is as likely as another, however many tasks it has. */
    Optional<Doable> any(Walk walk) {
        return anyOf(walk, open(walk), walk.oneIn(ENDS_A_MODULE));
    }

    /** A task that somebody has taken, and the one who has. */
    Optional<Doable> anyTaken(Walk walk) {
        return anyOf(walk, open(walk).stream().filter(task -> task.getAssignee() != null).toList(), true);
    }

    /** @param mayEndModule whether the step is among them that leaves everything behind that could still be done */
    private Optional<Doable> anyOf(Walk walk, List<Task> tasks, boolean mayEndModule) {
        var open = tasks.stream().filter(task -> mayEndModule || !step(task).equals("closePlaceDevelopment")).toList();
        return walk.any(open.stream().map(WalkTasks::step).distinct().sorted().flatMap(WalkTasks::likely).toList())
            .flatMap(step -> anyOf(walk, open.stream().filter(task -> step(task).equals(step)).toList()));
    }

    private Optional<Doable> anyOf(Walk walk, List<Task> step) {
        var groups = walk.groups();
        var tasks = step.stream().flatMap(task -> openTasks.find(task.getId()).stream()).toList();
        return walk.any(walk.people.everybody().stream()
                .filter(person -> tasks.stream().anyMatch(task -> groups.mayDo(task, person) && isFree(task, person)))
                .toList())
            .flatMap(person -> doable(walk, tasks, person));
    }

    /** What rests is in nobody's list, but may be tried all the same. */
    private Optional<Doable> doable(Walk walk, List<OpenTask> tasks, AccountId person) {
        if (tasks.get(0).suspended()) {
            return Optional.of(new Doable(tasks.get(0), Optional.empty(), person));
        }
        var ids = tasks.stream().collect(Collectors.toMap(task -> task.scope().taskId(), Function.identity()));
        return walk.any(desk.tasks(person).stream().filter(line -> ids.containsKey(line.taskId()))
                .sorted(Comparator.comparing(line -> line.subject().orElse(""))).toList())
            .map(line -> new Doable(ids.get(line.taskId()), line.subject(), person));
    }

    private static boolean isFree(OpenTask task, AccountId person) {
        return task.assignee().filter(taker -> !taker.equals(person)).isEmpty();
    }

    private List<Task> open(Walk walk) {
        return engine.createTaskQuery().tenantIdIn(walk.project.id().toString()).unlimitedList();
    }

    /** Votes are given before their last day rather than after it. */
    private static Stream<String> likely(String step) {
        return StepName.stem(step).equals("castVote") ? Collections.nCopies(VOTES_FIRST, step).stream() : Stream.of(step);
    }

    private static String step(Task task) {
        return StepName.of(task.getTaskDefinitionKey());
    }

    WalkOutcome fillIn(Walk walk, Doable doable) {
        sheets.fillIn(walk, doable.step(), doable.person());
        return WalkOutcome.done(doable.step());
    }

    WalkOutcome complete(Walk walk, Doable doable) {
        var value = answers.valid(walk, doable.id(), doable.step(), doable.subject(), doable.person());
        return told(walk, doable, submission.submit(doable.id(), doable.person(), value));
    }

    WalkOutcome completeWrongly(Doable doable) {
        var submitted = submission.submit(doable.id(), doable.person(), answers.wrong(doable.id(), doable.person()));
        if (submitted instanceof Submitted.Done) {
            throw new AssertionError("Nonsense was taken for an answer: " + doable.step());
        }
        return WalkOutcome.of(doable.step(), submitted);
    }

    WalkOutcome skip(Walk walk, Doable doable) {
        return told(walk, doable, submission.skip(doable.id(), doable.person(), "Behövs inte här"));
    }

    private static WalkOutcome told(Walk walk, Doable doable, Submitted submitted) {
        if (submitted instanceof Submitted.Done) {
            walk.script.tell(doable.step());
        }
        return WalkOutcome.of(doable.step(), submitted);
    }

    WalkOutcome claim(Doable doable) {
        return WalkOutcome.of(doable.step(), desk.claim(doable.id(), doable.person()));
    }

    WalkOutcome unclaim(Doable doable) {
        return WalkOutcome.of(doable.step(), desk.unclaim(doable.id(), doable.person()));
    }
}
