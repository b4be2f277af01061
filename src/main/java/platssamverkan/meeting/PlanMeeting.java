package platssamverkan.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A meeting to call people to, as it is typed; whatever is missing is null.
 *
 * @param step the step of the model that it is for; null for none
 * @param place a room, an address or a link
 * @param invited the keys of {@link Invitee} of those who are called
 */
public record PlanMeeting(
    MeetingForm form, String step, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, String place,
    List<String> invited
) {}
