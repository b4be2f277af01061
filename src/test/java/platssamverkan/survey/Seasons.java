package platssamverkan.survey;

import java.time.LocalDate;
import java.util.List;

/** The season of a wave asked on one day, for the tests of other modules. */
public final class Seasons {

    private Seasons() {}

    public static ComparableSeason askedOn(LocalDate day) {
        return ComparableSeason.of(List.of(day));
    }
}
