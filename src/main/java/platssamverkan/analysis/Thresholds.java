package platssamverkan.analysis;

import jakarta.persistence.Embeddable;

/** The highest scores that are still red and still yellow; frozen for a project when its rating begins. */
@Embeddable
public record Thresholds(int redUpTo, int yellowUpTo) {

    public ColourCode colour(Integer score) {
        if (score == null) {
            return ColourCode.NOT_RATED;
        }
        if (score <= redUpTo) {
            return ColourCode.RED;
        }
        return score <= yellowUpTo ? ColourCode.YELLOW : ColourCode.GREEN;
    }
}
