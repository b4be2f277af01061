package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import platssamverkan.shared.Refusal;

/** What a coaching session must have been. */
final class CoachingRules {

    private CoachingRules() {}

    static List<Refusal> check(RecordCoaching session, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (session.heldOn().isAfter(today)) {
            refusals.add(Refusal.at("heldOn", "coachingInTheFuture"));
        }
        if (session.participants() == 0) {
            refusals.add(Refusal.at("departments", "coachingWithoutParticipants"));
        }
        return refusals;
    }
}
