package platssamverkan.walkthrough;

import platssamverkan.project.ProjectId;

/** A walk was recorded with all that was seen on it. */
public record WalkRecorded(ProjectId projectId) {}
