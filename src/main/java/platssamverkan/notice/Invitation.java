package platssamverkan.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import platssamverkan.project.ProjectId;

/**
 * A meeting that people are told of: what a mail may say of it, and nothing else.
 *
 * @param meeting the same at each change, so that calendars know it again
 * @param version 1 when the meeting is called, and one more at each change
 * @param title the form of the meeting and the step it is for
 * @param place a room, an address or a link
 */
public record Invitation(
    UUID meeting, int version, ProjectId project, UUID municipality, String projectName, String title, LocalDate day,
    LocalTime startsAt, LocalTime endsAt, String place
) {}
