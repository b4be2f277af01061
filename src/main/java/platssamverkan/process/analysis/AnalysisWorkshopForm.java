package platssamverkan.process.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import platssamverkan.actor.ActorId;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.Attendance;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.meeting.SharedPart;
import platssamverkan.meeting.SharedPicture;
import platssamverkan.meeting.Stance;
import platssamverkan.process.meeting.AttendanceRow;
import platssamverkan.process.meeting.DecisionRow;
import platssamverkan.process.meeting.MeetingFields;

record AnalysisWorkshopForm(
    @NotNull LocalDate heldOn,
    @NotNull LocalTime startsAt,
    @NotNull LocalTime endsAt,
    @NotBlank @Size(max = 200) String place,
    @NotEmpty Set<@NotNull AgendaPoint> agenda,
    @NotBlank @Size(max = 4000) String problemPicture,
    @NotBlank @Size(max = 4000) String targetPicture,
    @NotNull List<@Valid @NotNull StanceRow> attendance,
    @Size(max = 20000) String minutes,
    @NotNull List<@Valid @NotNull DecisionRow> decisions
) implements MeetingFields {

    record StanceRow(
        @NotNull UUID actor,
        @Min(0) @Max(1000) Integer persons,
        @Size(max = 200) String roles,
        @NotNull Set<@NotNull SharedPart> agreesOn,
        @Size(max = 4000) String reservation
    ) {
        static StanceRow of(AttendanceRow row) {
            return new StanceRow(row.actor(), row.persons(), row.roles(), Set.of(), null);
        }

        Attendance command() {
            return new Attendance.Registered(
                new ActorId(actor), persons == null ? 0 : persons, roles, new Stance(agreesOn, reservation));
        }
    }

    static AnalysisWorkshopForm of(List<AttendanceRow> rows) {
        return new AnalysisWorkshopForm(null, null, null, null, Set.of(), null, null,
            rows.stream().map(StanceRow::of).toList(), null, List.of());
    }

    RecordMeeting command(String step) {
        return new RecordMeeting(ModelModule.MODULE_1, step, occasion(MeetingForm.WORKSHOP), agenda,
            attendance.stream().map(StanceRow::command).toList(), minutes,
            decisions.stream().map(DecisionRow::decision).toList(), new SharedPicture(problemPicture, targetPicture));
    }
}
