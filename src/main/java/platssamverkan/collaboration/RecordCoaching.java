package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.List;

/**
 * A coaching session and how many took part from each of the three groups that coaching is for (TP-047, TP-086).
 *
 * @param target whom the session was for; null where it was for all three, as in the entry model
 * @param organisations which organisations took part; null where that was not asked
 * @param nextSteps what they agreed to do until the next session
 */
public record RecordCoaching(
    LocalDate heldOn, CoachingTarget target, String topic, int businesses, int propertyOwners, int departments,
    String organisations, String nextSteps
) {

    public int participants() {
        return businesses + propertyOwners + departments;
    }

    boolean reaches(CoachingTarget group) {
        return target == null ? group.participants(this) > 0 : target == group;
    }

    static List<RecordCoaching> reaching(CoachingTarget group, List<RecordCoaching> sessions) {
        return sessions.stream().filter(session -> session.reaches(group)).toList();
    }
}
