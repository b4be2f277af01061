package platssamverkan.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;

/** The caller's scoped groups of one role, for the task list's ready-made filters. */
@Component
@NamedInDiagram
public class MyRoles {

    private final ScopedGroups groups;

    MyRoles(ScopedGroups groups) {
        this.groups = groups;
    }

    public List<String> groups(String role) {
        var caller = Context.getCommandContext().getAuthenticatedUserId();
        if (caller == null) {
            return List.of(role + "@");
        }
        var mine = groups.groupsOf(AccountId.of(caller)).stream().filter(group -> group.startsWith(role + "@")).toList();
        return mine.isEmpty() ? List.of(role + "@") : mine;
    }
}
