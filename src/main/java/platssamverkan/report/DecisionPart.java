package platssamverkan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import platssamverkan.actionplan.Abandonment;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actionplan.VoteChoice;

/**
 * A decision of the group and what still hangs on it.
 *
 * @param planVersion empty where it is about how the work goes on
 * @param decidedOn empty where it was never settled
 * @param abandoned why nobody decided; empty for a decision that was settled or is open
 * @param minutes where the minutes are; empty for a decision per capsulam
 * @param reservations as they were worded, each with who made it where that is known
 * @param toDecide what authorities still had to decide
 * @param hash ties the decision to all before it
 */
public record DecisionPart(
    int number, Optional<Integer> planVersion, DecisionWay way, LocalDate openedOn, Optional<LocalDate> decidedOn,
    Optional<PlanDecision> outcome, Optional<Abandonment.Cause> abandoned, Optional<String> reason, Optional<String> minutes,
    List<Ballot> ballots, List<String> present, List<String> reservations, List<Condition> conditions,
    List<FurtherDecision> toDecide, String hash
) {
    /**
     * A seat with its answer.
     *
     * @param choice empty where the seat did not answer
     */
    public record Ballot(String seat, String organisation, Optional<VoteChoice> choice) {}

    public record Condition(String voter, String text, Optional<LocalDate> fulfilledOn) {}

    public long count(VoteChoice choice) {
        return ballots.stream().filter(ballot -> ballot.choice().filter(choice::equals).isPresent()).count();
    }
}
