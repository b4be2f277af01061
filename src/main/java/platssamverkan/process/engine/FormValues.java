package platssamverkan.process.engine;

import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import platssamverkan.shared.Outcome;

/** Reads what a form has sent as its record, checks it, and hands it to the step that records it. */
public interface FormValues {

    <T> void record(TaskForm<T> form, DelegateExecution execution, BiFunction<RecordedStep, T, Outcome<?>> step);
}
