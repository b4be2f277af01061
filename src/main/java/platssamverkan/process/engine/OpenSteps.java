package platssamverkan.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProjectId;

/** Finds the open task of a step in a project, for somebody of its role. */
@Component
public class OpenSteps {

    private final ObjectProvider<TaskService> tasks;

    OpenSteps(ObjectProvider<TaskService> tasks) {
        this.tasks = tasks;
    }

    /** The id of an open task of one of the steps that one of the groups may do. */
    public Optional<String> find(ProjectId project, Set<String> steps, Set<String> groups) {
        return open(project, steps).stream()
            .map(Task::getId)
            .filter(id -> isFor(id, groups))
            .findFirst();
    }

    /** Whether one of the steps waits for anybody. */
    public boolean isOpen(ProjectId project, Set<String> steps) {
        return !open(project, steps).isEmpty();
    }

    /** Where the open tasks of the steps stand. */
    public List<TaskScope> scopes(ProjectId project, Set<String> steps) {
        return open(project, steps).stream().map(this::scope).toList();
    }

    private List<Task> open(ProjectId project, Set<String> steps) {
        return tasks.getObject().createTaskQuery().processInstanceBusinessKey(project.toString()).active().list().stream()
            .filter(task -> steps.contains(StepName.of(task.getTaskDefinitionKey())))
            .toList();
    }

    private TaskScope scope(Task task) {
        var ids = tasks.getObject().getVariables(task.getId(), TaskScopes.NARROWER).entrySet().stream()
            .filter(variable -> variable.getValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, variable -> variable.getValue().toString()));
        return new TaskScope(
            task.getId(), StepName.of(task.getTaskDefinitionKey()), ProjectId.of(task.getTenantId()), ids);
    }

    /** Whether somebody is to do one of the steps, now or once the project goes on. */
    public boolean isWaiting(ProjectId project, Set<String> steps) {
        return tasks.getObject().createTaskQuery().processInstanceBusinessKey(project.toString()).list().stream()
            .anyMatch(task -> steps.contains(StepName.of(task.getTaskDefinitionKey())));
    }

    private boolean isFor(String taskId, Set<String> groups) {
        return tasks.getObject().getIdentityLinksForTask(taskId).stream().map(IdentityLink::getGroupId).anyMatch(groups::contains);
    }
}
