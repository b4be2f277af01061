package platssamverkan.followup;

import java.util.List;
import platssamverkan.meeting.RecordMeeting;

/**
 * The closing workshop and its evaluation (TP-058, TP-059).
 *
 * @param changed which changes the participants see at the places
 * @param lessons what they take with them
 */
public record HoldClosingWorkshop(
    RecordMeeting meeting, List<ClosingAnswers> answers, String changed, String lessons
) {}
