package platssamverkan.process.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import platssamverkan.account.AccountId;

/**
 * A task that waits.
 *
 * @param groups the scoped roles that may do it
 * @param deploymentId the version of model and forms that the task belongs to
 */
public record OpenTask(
    TaskScope scope,
    String key,
    String name,
    Optional<String> documentation,
    Set<String> groups,
    Optional<AccountId> assignee,
    Optional<Instant> due,
    TaskForm<?> form,
    boolean skippable,
    boolean suspended,
    String deploymentId
) {

    public boolean isFor(Set<String> personsGroups) {
        return groups.stream().anyMatch(personsGroups::contains);
    }
}
