package platssamverkan.collaboration;

import platssamverkan.project.ProjectId;

/** A working group was formed, or formed anew. */
public record WorkingGroupFormed(ProjectId projectId, WorkingGroupId groupId, int version) {}
