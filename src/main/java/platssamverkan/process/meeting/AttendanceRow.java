package platssamverkan.process.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;
import platssamverkan.meeting.Attendance;

/**
 * One actor at a meeting.
 *
 * @param persons null or 0 for an actor who was not there
 */
public record AttendanceRow(
    @NotNull UUID actor,
    @Min(0) @Max(1000) Integer persons,
    @Size(max = 200) String roles
) {
    static AttendanceRow of(ActorView actor) {
        return new AttendanceRow(actor.id().value(), null, null);
    }

    public Attendance command() {
        return new Attendance.Registered(new ActorId(actor), persons == null ? 0 : persons, roles, null);
    }
}
