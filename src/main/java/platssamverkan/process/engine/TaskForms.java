package platssamverkan.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms that are bound to the domain, by the form's id. */
@Component
public class TaskForms {

    private final ObjectProvider<TaskForm<?>> forms;
    private volatile Map<String, TaskForm<?>> byId;

    TaskForms(ObjectProvider<TaskForm<?>> forms) {
        this.forms = forms;
    }

    public Optional<TaskForm<?>> find(String formId) {
        return Optional.ofNullable(all().get(formId));
    }

    private Map<String, TaskForm<?>> all() {
        if (byId == null) {
            List<TaskForm<?>> found = forms.stream().toList();
            byId = found.stream().collect(Collectors.toMap(TaskForm::id, Function.identity()));
        }
        return byId;
    }
}
