package platssamverkan.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One thing that an expected result rests on, as it was found. What does not belong to its kind is null.
 *
 * @param name what it is called
 * @param number how many there are
 * @param day when it came about
 */
@Embeddable
public record Evidence(
    @Enumerated(EnumType.STRING) Kind kind,
    @Enumerated(EnumType.STRING) State state,
    String name,
    @Column(name = "amount") Integer number,
    @Column(name = "occurred_on") LocalDate day
) {

    /** What is looked for. */
    public enum Kind {
        AREA_DELIMITED, CRIME_FACTS, INSECURITY_FACTS, BASELINE_LOCKED,
        TWO_PLACES_CHOSEN, PLAN_ADOPTED, MEASURES_AT_PLACE,
        COLLABORATION_ANALYSED, GROUP_FORMED, CHAIR_APPOINTED, BOTH_SECTORS_IN_GROUP,
        WORK_CARRIED_ON, PROPOSALS, JOINT_MEASURES
    }

    /** Whether it is there; it is not on record where the step that would tell has not been recorded. */
    public enum State { MET, NOT_MET, NOT_ON_RECORD }

    static Evidence missing(Kind kind) {
        return new Evidence(kind, State.NOT_ON_RECORD, null, null, null);
    }

    static Evidence of(Kind kind, boolean met, String name, Integer number, LocalDate day) {
        return new Evidence(kind, met ? State.MET : State.NOT_MET, name, number, day);
    }

    static Evidence counted(Kind kind, int number) {
        return of(kind, number > 0, null, number, null);
    }
}
