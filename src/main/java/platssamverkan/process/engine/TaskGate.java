package platssamverkan.process.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** Lets a task be taken and completed only by somebody whose role it is, through whichever door. */
@Component
class TaskGate implements TaskListener {

    private final ScopedGroups groups;

    TaskGate(ScopedGroups groups) {
        this.groups = groups;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
            if (task.getAssignee() != null) {
                demandOneself(task.getAssignee());
                demandRole(task, task.getAssignee());
            }
            return;
        }
        var person = Context.getCommandContext().getAuthenticatedUserId();
        demandRole(task, person);
        if (task.getAssignee() != null && !task.getAssignee().equals(person)) {
            throw new AuthorizationException("The task has been taken by somebody else");
        }
    }

    private static void demandOneself(String assignee) {
        if (!assignee.equals(Context.getCommandContext().getAuthenticatedUserId())) {
            throw new AuthorizationException("A task is taken for oneself only");
        }
    }

    private void demandRole(DelegateTask task, String person) {
        if (person == null || !holdsRole(task, AccountId.of(person))) {
            throw new AuthorizationException("The task belongs to another role");
        }
    }

    private boolean holdsRole(DelegateTask task, AccountId person) {
        var held = groups.groupsIn(ProjectId.of(task.getTenantId()), person);
        return task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(held::contains);
    }
}
