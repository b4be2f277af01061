package platssamverkan.process.followup;

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
import platssamverkan.process.meeting.AttendanceRow;
import platssamverkan.process.meeting.DecisionRow;
import platssamverkan.process.meeting.MeetingFields;

record ResultPresentationForm(
    @NotNull LocalDate heldOn,
    @NotNull LocalTime startsAt,
    @NotNull LocalTime endsAt,
    @NotBlank @Size(max = 200) String place,
    @NotEmpty Set<@NotNull AgendaPoint> agenda,
    @NotNull List<@Valid @NotNull AttendanceRow> attendance,
    @NotBlank @Size(max = 20000) String minutes,
    List<@Valid @NotNull DecisionRow> decisions
) implements MeetingFields {

    ResultPresentationForm {
        decisions = decisions == null ? List.of() : decisions;
    }

    static ResultPresentationForm of(List<AttendanceRow> rows) {
        return new ResultPresentationForm(
            null, null, null, null, Set.copyOf(AgendaPoint.OF_RESULT_PRESENTATION), rows, null, List.of());
    }

    RecordMeeting command(String step) {
        return new RecordMeeting(
            ModelModule.MODULE_4, step, occasion(MeetingForm.WORKSHOP), agenda,
            attendance.stream().map(AttendanceRow::command).toList(), minutes,
            decisions.stream().map(DecisionRow::decision).toList(), null);
    }
}
