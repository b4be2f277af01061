package platssamverkan.process.desk;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.DueDates;
import platssamverkan.process.engine.StepName;
import platssamverkan.project.DueDateMoved;

/** An open task follows its step's day when the calendar moves. */
@Component
class TaskDueDates {

    private final TaskService tasks;
    private final DueDates dueDates;

    TaskDueDates(TaskService tasks, DueDates dueDates) {
        this.tasks = tasks;
        this.dueDates = dueDates;
    }

    @EventListener
    void on(DueDateMoved moved) {
        tasks.createTaskQuery().processInstanceBusinessKey(moved.projectId().toString()).list().stream()
            .filter(task -> StepName.of(task.getTaskDefinitionKey()).equals(moved.step()))
            .forEach(task -> tasks.setDueDate(task.getId(), dueDates.endOf(moved.dueOn())));
    }
}
