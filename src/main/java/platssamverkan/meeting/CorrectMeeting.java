package platssamverkan.meeting;

import java.util.List;
import java.util.Set;

/**
 * Says anew what happened at a recorded meeting; the module and the step that it was held for stay.
 *
 * @param minutes what was said; null where nothing was noted
 * @param picture what the actors were asked to agree on; null at a meeting that did not ask
 * @param reason why the record is corrected
 */
public record CorrectMeeting(
    Occasion occasion,
    Set<AgendaPoint> agenda,
    List<Attendance> attendance,
    String minutes,
    List<String> decisions,
    SharedPicture picture,
    String reason
) {}
