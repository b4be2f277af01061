package platssamverkan.followup;

import java.util.List;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.meeting.MeetingId;

/** What was said about the measures at the latest follow-up. */
public record MeasureFollowUpView(int version, MeetingId meeting, List<Line> lines) {

    /**
     * One measure as it was seen.
     *
     * @param status where the measure stood at the meeting
     */
    public record Line(FollowUpMeasures.Row said, MeasureStatus status) {}
}
