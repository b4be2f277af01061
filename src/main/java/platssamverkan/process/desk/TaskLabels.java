package platssamverkan.process.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.OpenTask;
import platssamverkan.process.engine.OpenTasks;
import platssamverkan.project.ProjectService;

/** Says of open tasks which project, and which measure, each belongs to: the engine's own list knows only ids. */
@Service
public class TaskLabels {

    private static final int MOST = 100;

    private final OpenTasks tasks;
    private final ProjectService projects;
    private final TaskSubjects subjects;

    TaskLabels(OpenTasks tasks, ProjectService projects, TaskSubjects subjects) {
        this.tasks = tasks;
        this.projects = projects;
        this.subjects = subjects;
    }

    /** A label for each of the tasks that the person may read. */
    public Map<String, String> of(Collection<String> taskIds, AccountId person) {
        var labels = new LinkedHashMap<String, String>();
        taskIds.stream().limit(MOST).forEach(id -> readable(id, person).ifPresent(task -> labels.put(id, label(task))));
        return labels;
    }

    private Optional<OpenTask> readable(String taskId, AccountId person) {
        return tasks.find(taskId).filter(task -> projects.isReadableBy(task.scope().projectId(), person));
    }

    private String label(OpenTask task) {
        var project = projects.get(task.scope().projectId()).name();
        return task.scope().id("measureId").flatMap(subjects::of)
            .map(subject -> subject + " – " + project)
            .orElse(project);
    }
}
