package platssamverkan.process.engine.web;

import platssamverkan.account.AccountId;
import platssamverkan.process.engine.OpenTasks;
import platssamverkan.process.engine.ScopedGroups;

/** Whether a task is for one of a person's roles. */
final class TaskAccess {

    private final OpenTasks tasks;
    private final ScopedGroups groups;

    TaskAccess(OpenTasks tasks, ScopedGroups groups) {
        this.tasks = tasks;
        this.groups = groups;
    }

    boolean isMet(Door.Demand demand, String taskId, AccountId person) {
        return tasks.find(taskId)
            .filter(task -> task.isFor(groups.groupsIn(task.scope().projectId(), person)))
            .filter(task -> demand != Door.Demand.ASSIGNEE || task.assignee().filter(person::equals).isPresent())
            .isPresent();
    }
}
