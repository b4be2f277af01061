package platssamverkan.followup;

import java.util.List;
import platssamverkan.meeting.MeetingId;

/** What those who took part said of the project when it ended. */
public record ClosingEvaluationView(
    MeetingId meeting, List<ClosingAnswers> answers, String changed, String lessons
) {}
