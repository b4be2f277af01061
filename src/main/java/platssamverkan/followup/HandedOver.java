package platssamverkan.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * One thing that is handed over, under the name it has then.
 *
 * @param ref the id of the measure or of the group
 * @param responsible the organisation that answers for it; empty where none is named
 */
@Embeddable
public record HandedOver(@Enumerated(EnumType.STRING) HandedOverKind kind, UUID ref, String name, String responsible) {}
