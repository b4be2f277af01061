package platssamverkan.followup;

import platssamverkan.analysis.Change;
import platssamverkan.analysis.ColourCode;

/**
 * A factor at a place that has a colour in the locked baseline, and what became of it.
 *
 * @param ref the place's id and the factor's code
 * @param name what factor and place are called
 */
record RatedAgain(String ref, String name, ColourCode before, Change change) {

    /** Green cannot become better. */
    boolean canImprove() {
        return before != ColourCode.GREEN;
    }
}
