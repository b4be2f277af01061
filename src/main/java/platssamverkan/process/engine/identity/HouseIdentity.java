package platssamverkan.process.engine.identity;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's read-only view of people, groups and projects. */
final class HouseIdentity implements ReadOnlyIdentityProvider {

    private final People people;

    HouseIdentity(People people) {
        this.people = people;
    }

    @Override
    public User findUserById(String userId) {
        return people.user(userId).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new HouseUserQuery(executor(), people);
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new HouseUserQuery(null, people);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new IllegalStateException("People cannot be asked for in SQL");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public Group findGroupById(String groupId) {
        return createGroupQuery(null).groupId(groupId).singleResult();
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new HouseGroupQuery(executor(), people);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new HouseGroupQuery(null, people);
    }

    @Override
    public Tenant findTenantById(String tenantId) {
        return createTenantQuery(null).tenantId(tenantId).singleResult();
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new HouseTenantQuery(executor(), people);
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new HouseTenantQuery(null, people);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
