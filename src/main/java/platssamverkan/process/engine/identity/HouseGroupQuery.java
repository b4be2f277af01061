package platssamverkan.process.engine.identity;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Answers with groups of the caller, or of the person the engine itself asks about. */
final class HouseGroupQuery extends GroupQueryImpl {

    private final transient People people;

    HouseGroupQuery(CommandExecutor executor, People people) {
        super(executor);
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).size();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        return found(context);
    }

    private List<Group> found(CommandContext context) {
        return people.groupsOf(userId != null ? userId : context.getAuthenticatedUserId()).stream()
            .filter(group -> id == null || id.equals(group.getId()))
            .filter(group -> ids == null || Arrays.asList(ids).contains(group.getId()))
            .toList();
    }
}
