package platssamverkan.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision of a project's group, from its opening to what has become of its conditions.
 *
 * @param number counts the decisions of the project
 * @param postponedTo the last day to answer, where the project has rested since the opening
 * @param minutes the newest minutes of the meeting way
 * @param hash ties the decision's last entry to everything before it
 */
public record DecisionView(
    int number, UUID id, DecisionOpening opening, UUID openedBy, Instant openedAt,
    Optional<LocalDate> postponedTo, List<GivenVote> votes, Optional<DecisionMinutes> minutes,
    Optional<DecisionClosing> closing, Optional<Abandonment> abandonment, List<ConditionView> conditions, String hash
) {
    public boolean isOpen() {
        return closing.isEmpty() && abandonment.isEmpty();
    }

    /** The last day to answer per capsulam; null where the group meets. */
    public LocalDate lastDay() {
        return postponedTo.orElse(opening.lastDay());
    }

    public Optional<GivenVote> vote(UUID memberId) {
        return votes.stream().filter(vote -> vote.memberId().equals(memberId)).findFirst();
    }

    /** What the votes have led to, as soon as no vote that is still out can change it. */
    public Optional<VoteResult> certainResult() {
        return VoteCount.certain(opening.rule(), opening.voters().size(), ballots());
    }

    private List<VoteCount.Ballot> ballots() {
        return opening.electorate().stream().map(voter -> new VoteCount.Ballot(
            voter.office() == Voter.Office.CHAIR,
            vote(voter.memberId()).map(given -> given.vote().choice()))).toList();
    }
}
