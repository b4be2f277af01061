package platssamverkan.report;

import platssamverkan.project.ProjectId;

/** A final report was adopted. */
public record ReportFinalised(ProjectId projectId, int version) {}
