package platssamverkan.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom to reach at an actor; whatever is not known is null. */
@Embeddable
public record Contact(
    @Column(name = "contact_name") String name,
    @Column(name = "contact_role") String role,
    @Column(name = "contact_email") String email,
    @Column(name = "contact_phone") String phone
) {
    public static final Contact NONE = new Contact(null, null, null, null);
}
