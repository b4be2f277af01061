package platssamverkan.process.engine.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.process.engine.ScopedGroups;

/** A person may ask the engine about him- or herself, and about nobody else. */
@Component
class People {

    private final AccountService accounts;
    private final ScopedGroups groups;

    People(AccountService accounts, ScopedGroups groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    Optional<User> user(String id) {
        return askable(id).flatMap(accounts::find).filter(AccountView::active).map(People::user);
    }

    List<Group> groupsOf(String userId) {
        return askable(userId).map(groups::groupsOf).stream().flatMap(Set::stream).map(People::group).toList();
    }

    List<Tenant> tenantsOf(String userId) {
        return askable(userId).map(groups::tenantsOf).stream().flatMap(Set::stream).map(People::tenant).toList();
    }

    /** The engine's own work (no caller) may ask about anybody; a caller only about the caller. */
    private static Optional<AccountId> askable(String userId) {
        var caller = Context.getCommandContext().getAuthenticatedUserId();
        if (userId == null || caller != null && !Objects.equals(caller, userId)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AccountId(UUID.fromString(userId)));
        } catch (IllegalArgumentException notAnAccount) {
            return Optional.empty();
        }
    }

    private static User user(AccountView account) {
        var user = new UserEntity(account.id().toString());
        user.setFirstName(account.displayName());
        user.setLastName("");
        return user;
    }

    private static Group group(String id) {
        var group = new GroupEntity(id);
        group.setName(id);
        group.setType("WORKFLOW");
        return group;
    }

    private static Tenant tenant(String id) {
        var tenant = new TenantEntity(id);
        tenant.setName(id);
        return tenant;
    }
}
