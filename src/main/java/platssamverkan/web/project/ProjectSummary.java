package platssamverkan.web.project;

import platssamverkan.project.ProjectView;

/** A project in one line: what goes on, and how many of its steps are done. */
public record ProjectSummary(ProjectView project, String state, long done, long total, boolean late) {}
