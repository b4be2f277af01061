package platssamverkan.process.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * What a step has recorded, corrected in the step's own form: its only row. What was there stays as an older version.
 *
 * @param <T> the value of the step's form
 */
public abstract class RecordedStepSheet<T> implements Worksheet<T> {

    private static final String ROW = "recorded";

    private final TaskForm<T> form;
    private final String step;
    private final StepCorrections corrections;

    protected RecordedStepSheet(TaskForm<T> form, String step, StepCorrections corrections) {
        this.form = form;
        this.step = step;
        this.corrections = corrections;
    }

    /** Records the value in place of what is there; whoever knows the step's record refuses what cannot be changed. */
    protected abstract Outcome<?> correct(ProjectId project, T value, AccountId by);

    @Override
    public String key() {
        return form.id();
    }

    @Override
    public Set<String> steps() {
        return Set.of();
    }

    @Override
    public Optional<String> corrects() {
        return Optional.of(step);
    }

    @Override
    public boolean isOpenTo(ProjectId projectId, AccountId person) {
        return recorded(projectId).isPresent() && corrections.areOpenTo(projectId, person);
    }

    @Override
    public String formId() {
        return form.id();
    }

    @Override
    public String valueName() {
        return form.valueName();
    }

    @Override
    public Class<T> rowType() {
        return form.valueType();
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return form.choices(scope(projectId));
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var lines = recorded(projectId).stream()
            .map(any -> new SheetLine(ROW, true, Stream.of(
                corrections.stepName(projectId, step), corrections.lastRecorded(projectId, step)).map(SheetCell::of).toList()))
            .toList();
        return List.of(new SheetTable(corrections.title(key()), corrections.columns(), lines, ""));
    }

    @Override
    public Optional<SheetRow<T>> row(ProjectId projectId, String rowKey) {
        return recorded(projectId).filter(any -> ROW.equals(rowKey))
            .map(value -> new SheetRow<>(ROW, corrections.fingerprint(value), value));
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<T> edit) {
        var seen = row(projectId, edit.rowKey());
        if (seen.isEmpty()) {
            return Outcome.refused(Refusal.of("rowGone"));
        }
        if (seen.get().version() != edit.version()) {
            return Outcome.refused(corrections.changedMeanwhile());
        }
        var corrected = correct(projectId, edit.value(), edit.by());
        if (corrected.isAccepted()) {
            corrections.tell(projectId, step, edit);
        }
        return corrected.map(any -> ROW);
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(recorded(projectId).isPresent() ? 1 : 0, 0, List.of());
    }

    private Optional<T> recorded(ProjectId project) {
        return Optional.ofNullable(form.prefill(scope(project)));
    }

    private TaskScope scope(ProjectId project) {
        return new TaskScope(null, step, project, Map.of());
    }
}
