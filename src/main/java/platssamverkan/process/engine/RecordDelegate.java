package platssamverkan.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import platssamverkan.shared.Outcome;

/** The service task behind a form: hands the value to one operation of the domain, or refuses it as a whole. */
public abstract class RecordDelegate<T> implements JavaDelegate {

    private final TaskForm<T> form;
    private final FormValues values;

    protected RecordDelegate(TaskForm<T> form, FormValues values) {
        this.form = form;
        this.values = values;
    }

    @Override
    public final void execute(DelegateExecution execution) {
        values.record(form, execution, this::record, this::about);
    }

    /** Calls the domain; a refusal rolls the whole submission back and the task stays open. */
    protected abstract Outcome<?> record(RecordedStep step, T value);

    /** What the step is about, for the journal, where that is narrower than the project. */
    protected Optional<String> about(RecordedStep step) {
        return Optional.empty();
    }
}
