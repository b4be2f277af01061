package platssamverkan.actionplan;

/** Why a measure is withdrawn, and the decision behind it. */
public record WithdrawMeasure(String reason, String reference) {}
