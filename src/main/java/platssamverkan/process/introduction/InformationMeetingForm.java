package platssamverkan.process.introduction;

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
import platssamverkan.actor.Sector;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.Attendance;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.process.meeting.DecisionRow;
import platssamverkan.process.meeting.MeetingFields;

record InformationMeetingForm(
    @NotNull LocalDate heldOn,
    @NotNull LocalTime startsAt,
    @NotNull LocalTime endsAt,
    @Size(max = 200) String place,
    @NotEmpty Set<@NotNull AgendaPoint> agenda,
    @NotNull List<@Valid @NotNull GuestRow> attendance,
    @Size(max = 20000) String minutes,
    @NotNull List<@Valid @NotNull DecisionRow> decisions
) implements MeetingFields {

    record GuestRow(
        @NotBlank @Size(max = 200) String organisation,
        @NotNull Sector sector,
        @NotNull @Min(1) @Max(1000) Integer persons
    ) {
        Attendance command() {
            return new Attendance.Guest(organisation, sector, persons);
        }
    }

    RecordMeeting command(String step) {
        return new RecordMeeting(ModelModule.INTRODUCTION, step, occasion(MeetingForm.DIGITAL), agenda,
            attendance.stream().map(GuestRow::command).toList(), minutes,
            decisions.stream().map(DecisionRow::decision).toList(), null);
    }
}
