package platssamverkan.report;

import java.util.Optional;
import platssamverkan.actor.Sector;

/**
 * One time that somebody took part, told by the record that says so.
 *
 * @param actor by name; empty where the record tells in what capacity people came and not for whom
 * @param capacity the message code of that capacity; empty where the actor is known
 * @param ref names the record
 * @param what the day of the occasion, or the title of what it was about
 */
public record TookPart(
    Sector sector, Optional<String> actor, Optional<String> capacity, TakingPart way, String ref, String what
) {
    static TookPart actor(Sector sector, String actor, TakingPart way, Object ref, String what) {
        return new TookPart(sector, Optional.of(actor), Optional.empty(), way, way + "/" + ref, what);
    }

    static TookPart capacity(Sector sector, Enum<?> capacity, TakingPart way, Object ref, String what) {
        var code = "enum." + capacity.getDeclaringClass().getSimpleName() + "." + capacity.name();
        return new TookPart(sector, Optional.empty(), Optional.of(code), way, way + "/" + ref, what);
    }

    /** Who it was: an actor, or people in a capacity. */
    String who() {
        return actor.or(() -> capacity).orElseThrow();
    }
}
