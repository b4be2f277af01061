package platssamverkan.process.collaboration;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.NamedInDiagram;

/** Answers the diagram's question whether a coaching occasion still waits to be held. */
@Component
@NamedInDiagram
public class CoachingProgress {

    private static final String[] TASKS = {"UserTask_holdCoachingSession", "UserTask_holdCoachingSession_development"};

    private final TaskService tasks;

    CoachingProgress(TaskService tasks) {
        this.tasks = tasks;
    }

    public boolean isOpen(String projectId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(projectId).taskDefinitionKeyIn(TASKS).count() > 0;
    }
}
