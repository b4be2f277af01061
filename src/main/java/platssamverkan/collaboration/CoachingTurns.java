package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How often each of the three groups has been coached, and whose turn it is. */
public record CoachingTurns(List<Turn> turns) {

    /** @param last the day of the latest session; empty where there was none */
    public record Turn(CoachingTarget target, int sessions, Optional<LocalDate> last) {}

    static CoachingTurns of(List<RecordCoaching> sessions) {
        return new CoachingTurns(Arrays.stream(CoachingTarget.values()).map(target -> turn(target, sessions)).toList());
    }

    private static Turn turn(CoachingTarget target, List<RecordCoaching> sessions) {
        var own = RecordCoaching.reaching(target, sessions);
        return new Turn(target, own.size(), own.stream().map(RecordCoaching::heldOn).max(Comparator.naturalOrder()));
    }

    /** The group that was coached longest ago, one that never was before all others. */
    public CoachingTarget next() {
        return turns.stream()
            .min(Comparator.comparing(turn -> turn.last().orElse(LocalDate.MIN)))
            .map(Turn::target)
            .orElseThrow();
    }

    /** Those who have had no session at all. */
    public List<CoachingTarget> without() {
        return turns.stream().filter(turn -> turn.sessions() == 0).map(Turn::target).toList();
    }
}
