package platssamverkan.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
class SetupInvitation {

    @Id
    private UUID id;
    private String tokenHash;
    private Instant expiresAt;
    private Instant usedAt;

    protected SetupInvitation() {}

    SetupInvitation(String tokenHash, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    boolean isOpenAt(Instant instant) {
        return usedAt == null && instant.isBefore(expiresAt);
    }

    void use(Instant instant) {
        usedAt = instant;
    }
}
