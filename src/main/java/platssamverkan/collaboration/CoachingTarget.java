package platssamverkan.collaboration;

import java.util.function.ToIntFunction;

/** Whom coaching is for (TP-047). */
public enum CoachingTarget {

    DEPARTMENTS(RecordCoaching::departments),
    PROPERTY_OWNERS(RecordCoaching::propertyOwners),
    BUSINESSES(RecordCoaching::businesses);

    private final ToIntFunction<RecordCoaching> count;

    CoachingTarget(ToIntFunction<RecordCoaching> count) {
        this.count = count;
    }

    /** How many of the group took part. */
    public int participants(RecordCoaching session) {
        return count.applyAsInt(session);
    }
}
