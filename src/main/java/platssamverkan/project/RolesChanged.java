package platssamverkan.project;

import platssamverkan.account.AccountId;

/** Somebody has got a role in a project or lost one; a role held by nobody falls to others, so it concerns them too. */
public record RolesChanged(ProjectId projectId, AccountId by) {}
