package platssamverkan.actionplan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;

/** Who last saved a part of a row; the number grows by one each time, so that nobody overwrites a colleague unseen. */
@Embeddable
record Stamp(long version, UUID changedBy, Instant changedAt) {

    static final Stamp NEVER = new Stamp(0, null, null);

    /** One number for two parts, with the person who wrote the later of them. */
    Stamp andThen(Stamp other) {
        var later = other.changedAt != null && (changedAt == null || other.changedAt.isAfter(changedAt)) ? other : this;
        return new Stamp(version + other.version, later.changedBy, later.changedAt);
    }

    Stamp next(AccountId by, Instant at) {
        return new Stamp(version + 1, by.value(), at);
    }
}
