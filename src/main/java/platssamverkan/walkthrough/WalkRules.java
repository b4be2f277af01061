package platssamverkan.walkthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.shared.Refusal;

/** What a walk must hold before its record is closed. */
final class WalkRules {

    private WalkRules() {}

    static List<Refusal> check(RecordWalk walk, LocalDate projectStart, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (walk.walkedOn().isAfter(today)) {
            refusals.add(Refusal.at("walkedOn", "walkInTheFuture"));
        }
        if (walk.walkedOn().isBefore(projectStart)) {
            refusals.add(Refusal.at("walkedOn", "walkBeforeProject", projectStart));
        }
        if (!walk.endsAt().isAfter(walk.startsAt())) {
            refusals.add(Refusal.at("endsAt", "walkEndsBeforeStart"));
        }
        if (!Collections.disjoint(walk.roles(), walk.absentRoles())) {
            refusals.add(Refusal.at("absentRoles", "walkRoleBothPresentAndAbsent"));
        }
        return refusals;
    }

    /** The places of the walk at which nothing has been noted. */
    static List<PlaceView> unseen(List<PlaceView> places, Set<PlaceId> observed) {
        return places.stream().filter(place -> !observed.contains(place.id())).toList();
    }
}
