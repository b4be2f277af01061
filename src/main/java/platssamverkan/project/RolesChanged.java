package platssamverkan.project;

import platssamverkan.account.AccountId;

/**
 * Somebody has got a role in a project or lost one, or answers for a measure from now on; what nobody answers for falls
 * to others, so it concerns them too.
 */
public record RolesChanged(ProjectId projectId, AccountId by) {}
