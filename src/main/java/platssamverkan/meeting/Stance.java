package platssamverkan.meeting;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an actor agrees on.
 *
 * @param reservation what the actor does not agree on; null where there is nothing
 */
public record Stance(Set<SharedPart> agreesOn, String reservation) {

    public boolean agreesOnAll() {
        return agreesOn.containsAll(EnumSet.allOf(SharedPart.class));
    }

    boolean isUnknown() {
        return agreesOn.isEmpty() && reservation == null;
    }

    boolean lacksReservation() {
        return !agreesOnAll() && reservation == null;
    }
}
