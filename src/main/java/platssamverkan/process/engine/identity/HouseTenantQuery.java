package platssamverkan.process.engine.identity;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** Answers with projects of the caller, or of the person the engine itself asks about. */
final class HouseTenantQuery extends TenantQueryImpl {

    private final transient People people;

    HouseTenantQuery(CommandExecutor executor, People people) {
        super(executor);
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).size();
    }

    @Override
    public List<Tenant> executeList(CommandContext context, Page page) {
        return found(context);
    }

    private List<Tenant> found(CommandContext context) {
        return people.tenantsOf(userId != null ? userId : context.getAuthenticatedUserId()).stream()
            .filter(tenant -> id == null || id.equals(tenant.getId()))
            .filter(tenant -> ids == null || Arrays.asList(ids).contains(tenant.getId()))
            .toList();
    }
}
