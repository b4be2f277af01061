package platssamverkan.followup;

import java.util.Optional;
import java.util.UUID;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.RecordInterview.Held;

/** What became of the interview with a member; what the member answered is shown together with others' answers only. */
record InterviewView(
    UUID member, String name, ActorId actor, Optional<Held> held, Optional<String> notHeldBecause
) {}
