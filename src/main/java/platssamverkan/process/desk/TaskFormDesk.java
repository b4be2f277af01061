package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.OpenTask;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.project.DraftService;
import platssamverkan.project.ProjectId;

/** Opens a task's form: as deployed, filled with what is known now, and with the person's own draft. */
@Service
public class TaskFormDesk {

    private final TaskDesk desk;
    private final DeployedForms forms;
    private final FormReader reader;
    private final WorksheetDesk worksheets;
    private final DraftService drafts;
    private final Texts texts;

    TaskFormDesk(
        TaskDesk desk, DeployedForms forms, FormReader reader, WorksheetDesk worksheets, DraftService drafts,
        Texts texts
    ) {
        this.desk = desk;
        this.forms = forms;
        this.reader = reader;
        this.worksheets = worksheets;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** Empty where the task is for none of the person's roles. */
    public Optional<FormView> open(String taskId, AccountId person) {
        return desk.inRole(taskId, person).map(task -> view(taskId, task, person));
    }

    private FormView view(String taskId, OpenTask task, AccountId person) {
        var mayWork = desk.workable(taskId, person).isPresent()
            && task.assignee().filter(other -> !other.equals(person)).isEmpty();
        return new FormView(
            task.scope().projectId(), task.name(), forms.schema(task.deploymentId(), task.form().id()), data(task), task.form().valueName(),
            FormDrafts.of(drafts.find(taskId, person), 0, nothing -> false), 0, mayWork);
    }

    private JsonNode data(OpenTask task) {
        var data = JsonNodeFactory.instance.objectNode();
        prefill(data, task.form(), task);
        task.form().choices(task.scope()).forEach((name, choice) -> data.set(name, reader.write(choice)));
        addProgress(data, task.scope().projectId(), task.scope().step());
        return data;
    }

    private <T> void prefill(ObjectNode data, TaskForm<T> form, OpenTask task) {
        var value = form.prefill(task.scope());
        if (value != null) {
            data.set(form.valueName(), reader.write(value));
        }
    }

    private void addProgress(ObjectNode data, ProjectId project, String step) {
        var links = worksheets.links(project, step);
        if (links.isEmpty()) {
            return;
        }
        data.put("progressText", links.stream().map(this::progress).collect(Collectors.joining("\n\n")));
        data.put("sheetLinks", links.stream()
            .map(link -> texts.text("worksheet.link", link.title(), "/projects/" + project + "/worksheets/" + link.key()))
            .collect(Collectors.joining("\n")));
    }

    private String progress(SheetLink link) {
        var progress = link.progress();
        var filled = progress.needed() == 0
            ? texts.text("worksheet.filled", link.title(), progress.filled())
            : texts.text("worksheet.filledOf", link.title(), progress.filled(), progress.needed());
        return filled + progress.missing().stream().map(missing -> "\n- " + Markdown.literal(missing)).collect(Collectors.joining());
    }
}
