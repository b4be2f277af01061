package platssamverkan.survey;

/** What to be careful about when a comparison is read. */
public enum Caveat {

    /** Places are picked because they were bad; some of them would have become better anyway. */
    REGRESSION_TO_THE_MEAN,

    /** The interval reckons with people drawn at random; people met on a place are not quite that. */
    NOT_DRAWN_AT_RANDOM,

    /** People have chosen to answer. */
    SELF_SELECTED,

    /** People on the place were asked on fewer than three occasions in a wave. */
    FEW_TIME_SLOTS,

    /** The waves were not asked on the same kinds of day and parts of the day. */
    TIMES_DIFFER,

    /** The places have different shares of the answers in the two waves. */
    PLACE_MIX_DIFFERS,

    /** More or fewer than before are never on the place at that time, which is a result of its own. */
    NEVER_THERE_CHANGED
}
