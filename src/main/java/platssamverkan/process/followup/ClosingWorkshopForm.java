package platssamverkan.process.followup;

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
import java.util.stream.Stream;
import platssamverkan.followup.ClosingAnswers;
import platssamverkan.followup.ClosingQuestion;
import platssamverkan.followup.HoldClosingWorkshop;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.process.meeting.AttendanceRow;
import platssamverkan.process.meeting.MeetingFields;

record ClosingWorkshopForm(
    @NotNull LocalDate heldOn,
    @NotNull LocalTime startsAt,
    @NotNull LocalTime endsAt,
    @NotBlank @Size(max = 200) String place,
    @NotEmpty Set<@NotNull AgendaPoint> agenda,
    @NotNull List<@Valid @NotNull AttendanceRow> attendance,
    @NotNull List<@Valid @NotNull AnswerRow> answers,
    @NotBlank @Size(max = 4000) String changed,
    @NotBlank @Size(max = 4000) String lessons,
    @Size(max = 20000) String minutes
) implements MeetingFields {

    record AnswerRow(
        @NotNull ClosingQuestion question,
        @NotNull @Min(0) @Max(1000) Integer ones,
        @NotNull @Min(0) @Max(1000) Integer twos,
        @NotNull @Min(0) @Max(1000) Integer threes,
        @NotNull @Min(0) @Max(1000) Integer fours,
        @NotNull @Min(0) @Max(1000) Integer fives
    ) {
        static AnswerRow of(ClosingQuestion question) {
            return new AnswerRow(question, null, null, null, null, null);
        }

        ClosingAnswers command() {
            return new ClosingAnswers(question, ones, twos, threes, fours, fives);
        }
    }

    static ClosingWorkshopForm of(List<AttendanceRow> rows) {
        return new ClosingWorkshopForm(
            null, null, null, null, Set.of(), rows, Stream.of(ClosingQuestion.values()).map(AnswerRow::of).toList(),
            null, null, null);
    }

    HoldClosingWorkshop command(String step) {
        var meeting = new RecordMeeting(
            ModelModule.MODULE_4, step, occasion(MeetingForm.WORKSHOP), agenda,
            attendance.stream().map(AttendanceRow::command).toList(), minutes, List.of(), null);
        return new HoldClosingWorkshop(
            meeting, answers.stream().map(AnswerRow::command).toList(), changed, lessons);
    }
}
