package platssamverkan.actionplan;

import java.util.ArrayList;
import java.util.List;

/** Counts the seats of a group that somebody at a meeting holds: the member, or one deputy for one seat. */
final class Represented {

    private Represented() {}

    static int seats(List<Voter> voters, List<Attendee> present) {
        var left = new ArrayList<>(present);
        var without = voters.stream()
            .filter(voter -> voter.vacant() || !left.remove(new Attendee(voter.name(), voter.organisation()))).toList();
        var deputised = without.stream().filter(voter -> voter.deputies().stream()
            .anyMatch(deputy -> left.remove(new Attendee(deputy.name(), deputy.organisation())))).count();
        return voters.size() - without.size() + (int) deputised;
    }
}
