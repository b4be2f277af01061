package platssamverkan.area;

import platssamverkan.project.ProjectId;

/** The area was delimited, or delimited anew. */
public record AreaDefined(ProjectId projectId, int version) {}
