package platssamverkan.process.engine;

import java.util.Map;

/** One form of a model: the value it asks for and what stands in it when it is opened. */
public interface TaskForm<T> {

    /** The form's id and file name, {@code define-area}. */
    String id();

    /** The name of the value, which is the {@code path} of the form's outermost group. */
    String valueName();

    Class<T> valueType();

    /** What the form shows when it is opened; null for an empty form. */
    T prefill(TaskScope scope);

    /** Lists to choose from ({@code valuesKey}) and texts for templates, beside the value. */
    default Map<String, Object> choices(TaskScope scope) {
        return Map.of();
    }
}
