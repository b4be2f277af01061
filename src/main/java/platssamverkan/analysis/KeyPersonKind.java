package platssamverkan.analysis;

import static platssamverkan.analysis.KeyPersonSector.PRIVATE;
import static platssamverkan.analysis.KeyPersonSector.PUBLIC;

import java.util.Optional;

/** In what capacity a key person knows a place (TP-004, TP-094); some can only belong to one sector. */
public enum KeyPersonKind {

    MUNICIPAL_DEPARTMENT(PUBLIC),
    POLICE(PUBLIC),
    SCHOOL,
    FIELD_WORKER(PUBLIC),
    PROPERTY_OWNER,
    HOUSING_COMPANY,
    TRADER(PRIVATE),
    RESTAURANT(PRIVATE),
    GUARD(PRIVATE),
    PUBLIC_TRANSPORT,
    ASSOCIATION(PRIVATE),
    RESIDENT(PRIVATE),
    OTHER;

    private final KeyPersonSector onlySector;

    KeyPersonKind() {
        this(null);
    }

    KeyPersonKind(KeyPersonSector onlySector) {
        this.onlySector = onlySector;
    }

    /** The one sector that such a person can belong to; empty where both are possible. */
    Optional<KeyPersonSector> onlySector() {
        return Optional.ofNullable(onlySector);
    }
}
