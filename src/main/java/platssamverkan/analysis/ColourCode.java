package platssamverkan.analysis;

/** The colour of a rated factor, from worst to best; a factor that is not rated has none and never counts as improved. */
public enum ColourCode {
    NOT_RATED, RED, YELLOW, GREEN;

    public boolean isColour() {
        return this != NOT_RATED;
    }

    boolean isBetterThan(ColourCode other) {
        return compareTo(other) > 0;
    }
}
