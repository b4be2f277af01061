package platssamverkan.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.RecordMeeting;

/** What every workshop without questions of its own is asked for. */
public record WorkshopForm(
    @NotNull LocalDate heldOn,
    @NotNull LocalTime startsAt,
    @NotNull LocalTime endsAt,
    @NotBlank @Size(max = 200) String place,
    @NotEmpty Set<@NotNull AgendaPoint> agenda,
    @NotNull List<@Valid @NotNull AttendanceRow> attendance,
    @Size(max = 20000) String minutes,
    @NotNull List<@Valid @NotNull DecisionRow> decisions
) implements MeetingFields {

    public static WorkshopForm of(List<AttendanceRow> rows) {
        return new WorkshopForm(null, null, null, null, Set.of(), rows, null, List.of());
    }

    public RecordMeeting command(ModelModule module, String step) {
        return new RecordMeeting(module, step, occasion(MeetingForm.WORKSHOP), agenda,
            attendance.stream().map(AttendanceRow::command).toList(), minutes,
            decisions.stream().map(DecisionRow::decision).toList(), null);
    }
}
