package platssamverkan.actionplan;

import platssamverkan.account.AccountId;

/**
 * An undecided change of the adopted plan.
 *
 * @param reason why the plan is to be changed
 * @param by who asked for it, or sent it back to be revised
 */
public record OpenChange(int version, String reason, AccountId by) {}
