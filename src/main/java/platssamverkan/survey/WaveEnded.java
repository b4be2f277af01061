package platssamverkan.survey;

import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** A wave has been asked and ended. */
public record WaveEnded(ProjectId projectId, Wave wave, AccountId by) {}
