package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import platssamverkan.shared.Refusal;

/** What a coaching session must have been. */
final class CoachingRules {

    private CoachingRules() {}

    /** @param forOneGroup whether each session is for one of the three groups, as in the full model (TP-047) */
    static List<Refusal> check(RecordCoaching session, boolean forOneGroup, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (session.heldOn().isAfter(today)) {
            refusals.add(Refusal.at("heldOn", "coachingInTheFuture"));
        }
        if (session.participants() == 0) {
            refusals.add(Refusal.at("departments", "coachingWithoutParticipants"));
        }
        if (forOneGroup) {
            checkTarget(session, refusals);
        }
        return refusals;
    }

    private static void checkTarget(RecordCoaching session, List<Refusal> refusals) {
        if (session.target() == null) {
            refusals.add(Refusal.at("target", "coachingWithoutTarget"));
        } else if (session.participants() > 0 && session.target().participants(session) == 0) {
            refusals.add(Refusal.at("target", "coachingTargetAbsent"));
        }
        if (session.organisations() == null) {
            refusals.add(Refusal.at("organisations", "required"));
        }
    }
}
