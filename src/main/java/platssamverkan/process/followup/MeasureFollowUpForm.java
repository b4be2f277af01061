package platssamverkan.process.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.followup.FollowUpMeasures;
import platssamverkan.followup.MeasureEffect;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.process.meeting.AttendanceRow;
import platssamverkan.process.meeting.MeetingFields;

record MeasureFollowUpForm(
    @NotNull LocalDate heldOn,
    @NotNull LocalTime startsAt,
    @NotNull LocalTime endsAt,
    @Size(max = 200) String place,
    @NotNull List<@Valid @NotNull AttendanceRow> attendance,
    List<@Valid @NotNull MeasureRow> measures,
    @Size(max = 20000) String minutes
) implements MeetingFields {

    record MeasureRow(
        @NotNull UUID measure,
        @NotNull MeasureEffect effect,
        @Size(max = 4000) String worked,
        @Size(max = 4000) String didNotWork
    ) {

        static MeasureRow of(MeasureView measure) {
            return new MeasureRow(measure.id().value(), null, null, null);
        }

        FollowUpMeasures.Row command() {
            return new FollowUpMeasures.Row(new MeasureId(measure), effect, worked, didNotWork);
        }
    }

    MeasureFollowUpForm {
        measures = measures == null ? List.of() : measures;
    }

    /** A row for every actor and every measure, so that only what was said remains to be filled in. */
    static MeasureFollowUpForm of(List<AttendanceRow> attendance, List<MeasureView> measures) {
        return new MeasureFollowUpForm(
            null, null, null, null, attendance, measures.stream().map(MeasureRow::of).toList(), null);
    }

    FollowUpMeasures command(String step) {
        var meeting = new RecordMeeting(
            ModelModule.MODULE_3, step, occasion(MeetingForm.DIGITAL), Set.of(),
            attendance.stream().map(AttendanceRow::command).toList(), minutes, List.of(), null);
        return new FollowUpMeasures(meeting, measures.stream().map(MeasureRow::command).toList());
    }
}
