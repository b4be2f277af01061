package platssamverkan.collaboration;

import platssamverkan.project.ProjectId;

/** The group was formed, or formed anew. */
public record GroupFormed(ProjectId projectId, int version) {}
