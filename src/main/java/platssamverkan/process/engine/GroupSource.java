package platssamverkan.process.engine;

import java.util.Set;
import platssamverkan.account.AccountId;

/** Tells some of the scoped groups ({@code role@id}) that a person belongs to. */
interface GroupSource {

    Set<String> groupsOf(AccountId person);
}
