package platssamverkan.process.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProjectId;

/** Finds the open task of a step in a project, for somebody of its role. */
@Component
public class OpenSteps {

    private final TaskService tasks;

    OpenSteps(TaskService tasks) {
        this.tasks = tasks;
    }

    /** The id of an open task of one of the steps that one of the groups may do. */
    public Optional<String> find(ProjectId project, Set<String> steps, Set<String> groups) {
        return tasks.createTaskQuery().processInstanceBusinessKey(project.toString()).active().list().stream()
            .filter(task -> steps.contains(StepName.of(task.getTaskDefinitionKey())))
            .map(Task::getId)
            .filter(id -> isFor(id, groups))
            .findFirst();
    }

    private boolean isFor(String taskId, Set<String> groups) {
        return tasks.getIdentityLinksForTask(taskId).stream().map(IdentityLink::getGroupId).anyMatch(groups::contains);
    }
}
