package platssamverkan.actionplan;

import java.util.Optional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** Who reports about an unfinished measure; empty where the plan names nobody who logs in. */
public record Responsibility(ProjectId project, MeasureId measure, Optional<AccountId> responsible) {}
