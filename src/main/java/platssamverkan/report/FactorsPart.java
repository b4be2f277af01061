package platssamverkan.report;

import java.time.LocalDate;
import java.util.List;

/**
 * The factors as the baseline has them and as they were found again.
 *
 * @param inspectedAgain false where the follow-up inspection was skipped; then nothing can have changed
 */
public record FactorsPart(LocalDate lockedOn, boolean inspectedAgain, List<Place> places) {

    /** How many factors of a place had which colour, and what became of them. */
    public record Place(
        String name, long red, long yellow, long green, long improved, long unchanged, long worsened, long notRerated
    ) {}
}
