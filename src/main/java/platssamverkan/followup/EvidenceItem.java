package platssamverkan.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One of the rows behind a number, under the name it has then.
 *
 * @param ref the row's own id within its source
 * @param detail a word of the domain that tells how the row stands, such as a status; null where nothing is to be told
 */
@Embeddable
public record EvidenceItem(
    @Enumerated(EnumType.STRING) Source source,
    String ref,
    String name,
    String detail,
    @Enumerated(EnumType.STRING) Weight weight
) {

    /** Where the row stands; its detail is a value of the enum that the source names. */
    public enum Source {

        MEASURE("MeasureStatus"), FACTOR_AT_PLACE("Change"), ACTOR("ActorKind"), PLAN_VERSION("PlanStatus");

        private final String detail;

        Source(String detail) {
            this.detail = detail;
        }

        /** The simple name of the enum that a detail is a value of. */
        public String detail() {
            return detail;
        }
    }

    /** Whether the row is counted, could still come to be, or never can. */
    public enum Weight { COUNTS, MAY_COUNT, CANNOT_COUNT }

    public boolean counts() {
        return weight == Weight.COUNTS;
    }
}
