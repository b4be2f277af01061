package platssamverkan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting that was held.
 *
 * @param version 1 as it was recorded, and one more for each correction
 */
public record MeetingView(
    MeetingId id,
    int version,
    ModelModule module,
    String step,
    Occasion occasion,
    Set<AgendaPoint> agenda,
    List<ParticipantView> participants,
    Optional<String> minutes,
    List<String> decisions,
    Optional<SharedPicture> picture
) {
    public List<ParticipantView> attendees() {
        return participants.stream().filter(ParticipantView::attended).toList();
    }

    public int persons() {
        return participants.stream().mapToInt(ParticipantView::persons).sum();
    }
}
