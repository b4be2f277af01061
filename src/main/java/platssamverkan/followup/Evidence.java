package platssamverkan.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that an expected result rests on, as it was found. What does not belong to its kind is null.
 *
 * @param name what it is called
 * @param number how many there are; where there are items, as many as count
 * @param day when it came about
 * @param outOf what the number is a share of; where there are items, as many as there are
 * @param items the rows behind the number; empty where the number stands by itself
 */
public record Evidence(
    Kind kind, State state, String name, Integer number, LocalDate day, Integer outOf, List<EvidenceItem> items
) {

    /** What is looked for. */
    public enum Kind {
        AREA_DELIMITED, CRIME_FACTS, INSECURITY_FACTS, BASELINE_LOCKED,
        TWO_PLACES_CHOSEN, PLAN_ADOPTED, MEASURES_AT_PLACE,
        COLLABORATION_ANALYSED, GROUP_FORMED, CHAIR_APPOINTED, BOTH_SECTORS_IN_GROUP,
        WORK_CARRIED_ON, PROPOSALS, JOINT_MEASURES,
        KEY_PERSONS_INTERVIEWED, FLOWS_COUNTED,
        PLAN_UPDATED, PUBLIC_ACTORS_IN_PLAN, PRIVATE_ACTORS_IN_PLAN,
        MEASURES_BEGUN(2), MEASURES_BEGUN_OF_KEPT,
        PROPERTY_OWNERS_TAKE_PART, BUSINESSES_TAKE_PART, POLICE_TAKES_PART, DEPARTMENTS_TAKE_PART,
        MEASURES_FROM_FINDINGS, KNOWLEDGE,
        FACTORS_BETTER(4), FACTORS_UNCHANGED, FACTORS_WORSE, FACTORS_NOT_RERATED, EXPERIENCE;

        private final int share;

        Kind() {
            this(0);
        }

        Kind(int share) {
            this.share = share;
        }
    }

    /**
     * Whether it is there; it is not on record where the step that would tell has not been recorded. What is only shown
     * beside the rest decides nothing.
     */
    public enum State { MET, NOT_MET, NOT_ON_RECORD, SHOWN }

    public Evidence {
        items = items == null ? List.of() : List.copyOf(items);
    }

    static Evidence missing(Kind kind) {
        return new Evidence(kind, State.NOT_ON_RECORD, null, null, null, null, List.of());
    }

    static Evidence of(Kind kind, boolean met, String name, Integer number, LocalDate day) {
        return new Evidence(kind, met ? State.MET : State.NOT_MET, name, number, day, null, List.of());
    }

    static Evidence counted(Kind kind, int number) {
        return of(kind, number > 0, null, number, null);
    }

    /** Counts the rows that count. */
    static Evidence listed(Kind kind, State state, List<EvidenceItem> items) {
        var counting = (int) items.stream().filter(EvidenceItem::counts).count();
        return new Evidence(kind, state, null, counting, null, items.size(), items);
    }

    /** How many more rows have to count before the share that the model demands is reached; 0 for what is no share. */
    public int lacking() {
        if (kind.share == 0 || outOf == null) {
            return 0;
        }
        return Math.max(0, (outOf + kind.share - 1) / kind.share - number);
    }

    /** The rows that could still come to count. */
    public List<EvidenceItem> candidates() {
        return items.stream().filter(item -> item.weight() == EvidenceItem.Weight.MAY_COUNT).toList();
    }
}
