package platssamverkan.process.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;

/** Lets the engine act in a person's name, in one command and one transaction, where the product has checked the right. */
@Component
public class EngineActing {

    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identities;
    private final ScopedGroups groups;

    EngineActing(ProcessEngineConfigurationImpl engine, IdentityService identities, ScopedGroups groups) {
        this.engine = engine;
        this.identities = identities;
        this.groups = groups;
    }

    public <T> T as(AccountId person, Supplier<T> work) {
        var before = identities.getCurrentAuthentication();
        identities.setAuthentication(
            person.toString(), List.copyOf(groups.groupsOf(person)), List.copyOf(groups.tenantsOf(person)));
        try {
            return engine.getCommandExecutorTxRequired().execute(
                context -> context.runWithoutAuthorization((java.util.concurrent.Callable<T>) work::get));
        } finally {
            if (before == null) {
                identities.clearAuthentication();
            } else {
                identities.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
