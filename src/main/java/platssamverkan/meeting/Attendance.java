package platssamverkan.meeting;

import platssamverkan.actor.ActorId;
import platssamverkan.actor.Sector;

/** Who took part in a meeting on behalf of whom. */
public sealed interface Attendance {

    int persons();

    default boolean saysNothing() {
        return persons() == 0;
    }

    /** An organisation that is not in the register, as at a meeting before the actors are mapped. */
    record Guest(String organisation, Sector sector, int persons) implements Attendance {}

    /**
     * An actor of the register.
     *
     * @param persons 0 for an actor who was not there but may have said where it stands
     * @param roles who they were, by their assignments; null where nothing was noted
     * @param stance where the actor stands; null at a meeting that did not ask
     */
    record Registered(ActorId actor, int persons, String roles, Stance stance) implements Attendance {

        @Override
        public boolean saysNothing() {
            return persons == 0 && (stance == null || stance.isUnknown());
        }
    }
}
