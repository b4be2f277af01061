package platssamverkan.meeting;

import platssamverkan.project.ProjectId;

/** A meeting was held and is on record. */
public record MeetingHeld(ProjectId projectId, MeetingId meetingId) {}
