package platssamverkan.meeting;

import java.util.List;
import java.util.Set;

/**
 * Records a meeting that was held.
 *
 * @param step the stem of the step that the meeting was held for
 * @param minutes what was said; null where nothing was noted
 * @param picture what the actors were asked to agree on; null at a meeting that did not ask
 */
public record RecordMeeting(
    ModelModule module,
    String step,
    Occasion occasion,
    Set<AgendaPoint> agenda,
    List<Attendance> attendance,
    String minutes,
    List<String> decisions,
    SharedPicture picture
) {}
