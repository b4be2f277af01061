package platssamverkan.process.engine;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import platssamverkan.project.ProjectId;

/** Reads from a task where it stands. */
final class TaskScopes {

    static final String PROJECT = "projectId";
    static final List<String> NARROWER = List.of("measureId", "placeId", "memberId", "workingGroupId", "conditionId");

    private TaskScopes() {}

    static TaskScope of(DelegateTask task) {
        var ids = new HashMap<String, String>();
        for (var name : NARROWER) {
            if (task.getVariable(name) instanceof String id) {
                ids.put(name, id);
            }
        }
        return new TaskScope(task.getId(), StepName.of(task.getTaskDefinitionKey()), project(task), ids);
    }

    static ProjectId project(DelegateTask task) {
        return ProjectId.of((String) task.getVariable(PROJECT));
    }
}
