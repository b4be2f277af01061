package platssamverkan.survey;

/** The questions whose totals are kept, each with what counts as a yes. */
public enum Question { SAFE_BY_DAY, SAFE_IN_DARK, AVOIDS, TRUSTS_HELP }
