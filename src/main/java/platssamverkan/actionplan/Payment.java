package platssamverkan.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/**
 * What an actor has paid or done for a measure; it belongs to the calendar year of its day.
 *
 * @param amountOre in whole öre; below nothing for the correction of an earlier line
 * @param reference where it can be found, such as a verification number
 */
@Embeddable
public record Payment(
    @Column(name = "actor_id") @Convert(converter = ActorIdColumn.class) ActorId actor,
    @Enumerated(EnumType.STRING) Contribution contribution,
    long amountOre,
    LocalDate paidOn,
    String reference,
    String note,
    @Column(name = "recorded_by") @Convert(converter = AccountIdColumn.class) AccountId by,
    @Column(name = "recorded_at") Instant at
) {
    public int year() {
        return paidOn.getYear();
    }
}
