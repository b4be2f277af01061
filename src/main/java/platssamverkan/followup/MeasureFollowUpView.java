package platssamverkan.followup;

import java.util.List;
import java.util.Optional;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.meeting.MeetingId;

/**
 * What was said about the measures at the latest follow-up.
 *
 * @param meeting where it was said; empty for a review of the plan
 * @param summary what a review of the plan says as a whole; empty for a meeting
 */
public record MeasureFollowUpView(
    int version, Optional<MeetingId> meeting, Optional<String> summary, List<Line> lines
) {

    /**
     * One measure as it was seen.
     *
     * @param status where the measure stood at the meeting
     */
    public record Line(FollowUpMeasures.Row said, MeasureStatus status) {}
}
