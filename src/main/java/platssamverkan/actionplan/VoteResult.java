package platssamverkan.actionplan;

/** What votes lead to; unsettled ones go to the chair. */
public enum VoteResult { ADOPTED, RETURNED, UNSETTLED }
