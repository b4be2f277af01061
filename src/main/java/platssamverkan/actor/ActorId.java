package platssamverkan.actor;

import java.util.UUID;

/** Identifies an actor; it stays the same when what is known about the actor is corrected. */
public record ActorId(UUID value) {

    public static ActorId of(String text) {
        return new ActorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
