package platssamverkan.actor;

import java.util.Optional;

/** What an actor is around a place (TP-004, TP-094); some kinds can only belong to one sector. */
public enum ActorKind {

    MUNICIPAL_DEPARTMENT(Sector.PUBLIC),
    POLICE(Sector.PUBLIC),
    COUNTY_BOARD(Sector.PUBLIC),
    LOCAL_CRIME_PREVENTION_COUNCIL(Sector.PUBLIC),
    PROPERTY_OWNER,
    HOUSING_COMPANY,
    TRADER(Sector.PRIVATE),
    TOWN_CENTRE_ORGANISATION,
    ASSOCIATION(Sector.PRIVATE),
    RESIDENTS_OR_VISITORS(Sector.PRIVATE),
    PROCESS_SUPPORT,
    OTHER;

    private final Sector onlySector;

    ActorKind() {
        this(null);
    }

    ActorKind(Sector onlySector) {
        this.onlySector = onlySector;
    }

    /** The one sector that such an actor can belong to; empty where both are possible. */
    Optional<Sector> onlySector() {
        return Optional.ofNullable(onlySector);
    }
}
