package platssamverkan.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import platssamverkan.project.ProjectId;

/**
 * A meeting that people are called to.
 *
 * @param version 1 when it was called, and one more at each change
 * @param step the step of the model that it is for
 * @param reason why it was last changed or cancelled
 */
public record PlannedMeetingView(
    PlannedMeetingId id,
    ProjectId projectId,
    int version,
    MeetingForm form,
    Optional<String> step,
    LocalDate heldOn,
    LocalTime startsAt,
    LocalTime endsAt,
    String place,
    List<Invitee> invitees,
    boolean cancelled,
    Optional<String> reason
) {}
