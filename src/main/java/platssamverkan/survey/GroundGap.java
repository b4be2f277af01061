package platssamverkan.survey;

/** Why two waves give no verdict. */
public enum GroundGap {
    BEFORE_NOT_ENDED, AFTER_NOT_ENDED, TOO_FEW_BEFORE, TOO_FEW_AFTER, CHANNELS_DIFFER, PLACES_DIFFER, SEASONS_DIFFER,
    SAID_TO_DIFFER
}
