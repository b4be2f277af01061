package platssamverkan.process.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.engine.StepName;
import platssamverkan.project.CalendarService;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;

/** Where a project stands: every step of its model with its day, its state and what it recorded. */
@Service
public class ProjectJourney {

    private static final int WHOLE_JOURNAL = 10_000;

    private final ModelCatalogue models;
    private final TaskService tasks;
    private final CalendarService calendar;
    private final JournalService journal;
    private final AccountService accounts;
    private final Map<String, StepResult> results;
    private final Clock clock;

    ProjectJourney(
        ModelCatalogue models, TaskService tasks, CalendarService calendar, JournalService journal,
        AccountService accounts, List<StepResult> results, Clock clock
    ) {
        this.models = models;
        this.tasks = tasks;
        this.calendar = calendar;
        this.journal = journal;
        this.accounts = accounts;
        this.results = results.stream().collect(Collectors.toMap(StepResult::step, Function.identity()));
        this.clock = clock;
    }

    /** Every step with what it recorded. */
    public List<ModuleView> of(ProjectId project) {
        return of(project, step -> Optional.ofNullable(results.get(step)).flatMap(result -> result.show(project)));
    }

    /** Every step with its state and day alone, for lists of projects. */
    public List<ModuleView> states(ProjectId project) {
        return of(project, step -> Optional.empty());
    }

    private List<ModuleView> of(ProjectId project, Function<String, Optional<ResultView>> recorded) {
        var standing = new Standing(openTasks(project), calendar.dueDates(project), lastLines(project));
        return models.outline(project).stream()
            .map(module -> new ModuleView(
                module, module.steps().stream().map(step -> view(step, standing, recorded)).toList()))
            .toList();
    }

    private StepView view(
        StepOutline step, Standing standing, Function<String, Optional<ResultView>> recorded
    ) {
        var line = Optional.ofNullable(standing.lastLines().get(step.step()));
        var skipped = line.filter(l -> l.kind() == JournalKind.STEP_SKIPPED);
        var task = Optional.ofNullable(standing.openTasks().get(step.step()));
        return new StepView(
            step, state(task.isPresent(), line),
            task.flatMap(this::due).or(() -> Optional.ofNullable(standing.dueDates().get(step.step()))),
            line.map(l -> LocalDate.ofInstant(l.at(), clock.getZone())),
            skipped.map(JournalLine::note), task.map(Task::getId),
            task.map(Task::getAssignee).map(AccountId::of).map(accounts::displayName),
            recorded.apply(step.step()));
    }

    private static StepState state(boolean open, Optional<JournalLine> line) {
        if (open) {
            return StepState.OPEN;
        }
        return line.map(l -> l.kind() == JournalKind.STEP_SKIPPED ? StepState.SKIPPED : StepState.DONE)
            .orElse(StepState.COMING);
    }

    private Optional<LocalDate> due(Task task) {
        return Optional.ofNullable(task.getDueDate())
            .map(date -> LocalDate.ofInstant(date.toInstant(), clock.getZone()));
    }

    private Map<String, Task> openTasks(ProjectId project) {
        return tasks.createTaskQuery().processInstanceBusinessKey(project.toString()).unlimitedList().stream()
            .collect(Collectors.toMap(
                task -> StepName.of(task.getTaskDefinitionKey()), Function.identity(), (first, second) -> first));
    }

    private Map<String, JournalLine> lastLines(ProjectId project) {
        return journal.latest(project, WHOLE_JOURNAL).stream()
            .filter(line -> line.kind() == JournalKind.STEP_RECORDED || line.kind() == JournalKind.STEP_SKIPPED)
            .collect(Collectors.toMap(JournalLine::step, Function.identity(), (newest, older) -> newest));
    }

    private record Standing(
        Map<String, Task> openTasks, Map<String, LocalDate> dueDates, Map<String, JournalLine> lastLines) {}
}
