package platssamverkan.process.engine.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Answers with the caller, where the caller is asked for. */
final class HouseUserQuery extends UserQueryImpl {

    private final transient People people;

    HouseUserQuery(CommandExecutor executor, People people) {
        super(executor);
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).size();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        return found(context);
    }

    private List<User> found(CommandContext context) {
        var asked = id != null ? id : context.getAuthenticatedUserId();
        return Optional.ofNullable(asked)
            .filter(one -> ids == null || Arrays.asList(ids).contains(one))
            .flatMap(people::user)
            .stream().toList();
    }
}
