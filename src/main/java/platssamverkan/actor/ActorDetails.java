package platssamverkan.actor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * What is known about an actor (TP-007).
 *
 * @param keyActor whether the work cannot do without it (TP-037)
 * @param accountId the member of the project who acts for it when logged in; null for an actor without an account
 */
@Embeddable
public record ActorDetails(
    String name,
    @Enumerated(EnumType.STRING) ActorKind kind,
    @Enumerated(EnumType.STRING) Sector sector,
    boolean commercial,
    boolean keyActor,
    @Embedded Contact contact,
    UUID accountId
) {
    public ActorDetails {
        contact = Objects.requireNonNullElse(contact, Contact.NONE);
    }

    /** Two names that differ only in capitals or spaces name the same actor. */
    String key() {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
