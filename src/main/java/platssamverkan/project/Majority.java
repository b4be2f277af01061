package platssamverkan.project;

/** How many of the votes for or against adopt a proposal; a vote that abstains is neither. */
public enum Majority {

    /** More than half; when the votes are equal, the chair's decides. */
    MORE_THAN_HALF,
    /** Two thirds or more. */
    TWO_THIRDS,
    EVERYBODY
}
