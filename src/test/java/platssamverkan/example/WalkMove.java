package platssamverkan.example;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of moves of a random walk, and how often each is made. */
enum WalkMove {

    COMPLETE_STEP(90), COMPLETE_STEP_WRONGLY(8), SKIP_STEP(2), CLAIM(8), UNCLAIM(5), FILL_IN_SHEET(6), CHANGE_ROW(8),
    CHANGE_ROW_TOO_LATE(3), REMOVE_ROW(1), BEGIN_PLAN_CHANGE(8), WITHDRAW_PLAN_CHANGE(1), WITHDRAW_MEASURE(2),
    PAUSE(2), RESUME(2), MOVE_CLOCK(12), MOVE_DATE(2), GRANT_ROLE(2), END_ROLE(1), HAND_OVER(1), REPORT_PAYMENT(2),
    ADD_ACTOR(1), CALL_MEETING(1), END_EARLY(0);

    private static final Set<WalkMove> LEADING = EnumSet.of(
        MOVE_DATE, GRANT_ROLE, END_ROLE, HAND_OVER, ADD_ACTOR, CALL_MEETING, PAUSE, RESUME, END_EARLY, BEGIN_PLAN_CHANGE,
        WITHDRAW_PLAN_CHANGE);

    private final int weight;

    WalkMove(int weight) {
        this.weight = weight;
    }

    /** Whether nobody may do it any more when the project is over. */
    boolean isForThoseWhoLead() {
        return LEADING.contains(this);
    }

    int weight() {
        return weight;
    }
}
