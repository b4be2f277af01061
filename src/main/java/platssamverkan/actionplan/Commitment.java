package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.Set;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/**
 * Who carries a measure out, with whom and on whose land, when, and what it costs in whole öre.
 *
 * @param responsibleAccount the member who reports how the measure goes; null where nobody of them has an account
 * @param followUpOn when the indicator is read and the measure is followed up
 */
public record Commitment(
    ActorId responsibleActor,
    String responsiblePerson,
    AccountId responsibleAccount,
    Set<ActorId> participants,
    ActorId landOwner,
    Long investmentOre,
    Long yearlyCostOre,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate followUpOn
) {
    static final Commitment NONE = new Commitment(null, null, null, Set.of(), null, null, null, null, null, null);

    public Commitment {
        participants = participants == null ? Set.of() : Set.copyOf(participants);
    }
}
