package platssamverkan.collaboration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A training that was held.
 *
 * @param hours of teaching, all days together
 * @param material what was handed out or where it is; null where there was none
 * @param testMissingBecause why not every member of the group has answered the knowledge test before and after; null
 *     where all have, and for a training of project leaders
 */
public record RecordTraining(
    String content,
    List<LocalDate> days,
    BigDecimal hours,
    String provider,
    List<Participant> participants,
    String material,
    String testMissingBecause
) {

    /** A person who took part. */
    public record Participant(String name, String organisation) {}
}
