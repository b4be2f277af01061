package platssamverkan.meeting;

import java.util.Optional;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.Sector;

/** An organisation at a meeting, under the name and in the sector it had then. */
public record ParticipantView(
    Optional<ActorId> actor,
    String organisation,
    Sector sector,
    int persons,
    Optional<String> roles,
    Optional<Stance> stance
) {
    public boolean attended() {
        return persons > 0;
    }
}
