package platssamverkan.actionplan;

import java.util.EnumSet;
import java.util.Set;

/** Where a measure stands, and where it may go from there. */
public enum MeasureStatus {
    PROPOSED, DECIDED, BEGUN, PAUSED, COMPLETED, FOLLOWED_UP, NOT_FEASIBLE, WITHDRAWN;

    /** Adopted, and neither carried out nor given up. */
    static final Set<MeasureStatus> UNFINISHED = Set.copyOf(EnumSet.of(DECIDED, BEGUN, PAUSED));

    boolean canBecome(MeasureStatus next) {
        return next().contains(next);
    }

    private Set<MeasureStatus> next() {
        return switch (this) {
            case PROPOSED -> Set.of(DECIDED);
            case DECIDED -> Set.of(BEGUN, NOT_FEASIBLE, WITHDRAWN);
            case BEGUN, PAUSED -> Set.of(BEGUN, PAUSED, COMPLETED, NOT_FEASIBLE, WITHDRAWN);
            case COMPLETED -> Set.of(FOLLOWED_UP);
            case FOLLOWED_UP, NOT_FEASIBLE, WITHDRAWN -> Set.of();
        };
    }

    public boolean isUnfinished() {
        return UNFINISHED.contains(this);
    }

    public boolean isGivenUp() {
        return this == NOT_FEASIBLE || this == WITHDRAWN;
    }
}
