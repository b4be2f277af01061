package platssamverkan.process.correction;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;
import platssamverkan.meeting.Attendance.Registered;
import platssamverkan.meeting.CorrectMeeting;
import platssamverkan.meeting.MeetingView;
import platssamverkan.meeting.Stance;

/** Where each actor said it stands. */
final class StancesSaid {

    private StancesSaid() {}

    static Map<ActorId, Stance> in(MeetingView held) {
        return held.participants().stream()
            .filter(participant -> participant.actor().isPresent() && participant.stance().isPresent())
            .collect(Collectors.toMap(
                participant -> participant.actor().orElseThrow(), participant -> participant.stance().orElseThrow()));
    }

    static Map<ActorId, Stance> in(CorrectMeeting correction) {
        return correction.attendance().stream()
            .flatMap(row -> row instanceof Registered actor ? Stream.of(actor) : Stream.empty())
            .filter(row -> !isUnknown(row.stance()))
            .collect(Collectors.toMap(Registered::actor, Registered::stance, (first, again) -> first));
    }

    private static boolean isUnknown(Stance stance) {
        return stance == null || stance.agreesOn().isEmpty() && Objects.isNull(stance.reservation());
    }
}
