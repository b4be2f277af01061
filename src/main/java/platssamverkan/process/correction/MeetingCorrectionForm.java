package platssamverkan.process.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.Attendance;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.SharedPart;
import platssamverkan.meeting.Stance;
import platssamverkan.process.meeting.AttendanceRow;
import platssamverkan.process.meeting.DecisionRow;

/**
 * A recorded meeting as it should have been recorded. Of the three lists of participants a meeting has one: guests before
 * the actors were mapped, then actors, and stances where the actors were asked what they agree on.
 */
record MeetingCorrectionForm(
    @NotNull LocalDate heldOn,
    @NotNull LocalTime startsAt,
    @NotNull LocalTime endsAt,
    @NotNull MeetingForm form,
    @Size(max = 200) String place,
    Set<@NotNull AgendaPoint> agenda,
    @Size(max = 4000) String problemPicture,
    @Size(max = 4000) String targetPicture,
    List<@Valid @NotNull GuestRow> guests,
    List<@Valid @NotNull AttendanceRow> attendance,
    List<@Valid @NotNull StanceRow> stances,
    @Size(max = 20000) String minutes,
    List<@Valid @NotNull DecisionRow> decisions,
    @NotBlank @Size(max = 4000) String reason
) {

    record GuestRow(
        @NotBlank @Size(max = 200) String organisation,
        @NotNull Sector sector,
        @NotNull @Min(1) @Max(1000) Integer persons
    ) {
        Attendance command() {
            return new Attendance.Guest(organisation, sector, persons);
        }
    }

    record StanceRow(
        @NotNull UUID actor,
        @Min(0) @Max(1000) Integer persons,
        @Size(max = 200) String roles,
        Set<@NotNull SharedPart> agreesOn,
        @Size(max = 4000) String reservation
    ) {
        StanceRow {
            agreesOn = Objects.requireNonNullElse(agreesOn, Set.of());
        }

        Attendance command() {
            return new Attendance.Registered(
                new ActorId(actor), persons == null ? 0 : persons, roles, new Stance(agreesOn, reservation));
        }
    }

    /** What a form does not show it does not send. */
    MeetingCorrectionForm {
        agenda = Objects.requireNonNullElse(agenda, Set.of());
        guests = Objects.requireNonNullElse(guests, List.of());
        attendance = Objects.requireNonNullElse(attendance, List.of());
        stances = Objects.requireNonNullElse(stances, List.of());
        decisions = Objects.requireNonNullElse(decisions, List.of());
    }
}
