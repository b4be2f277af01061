package platssamverkan.actionplan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.project.DecisionRule;

/**
 * The arithmetic of votes. An abstention takes part in the decision and is no vote for or against. Votes that nobody has
 * given may still go either way or stay away, and a result is certain when none of that can change it.
 */
final class VoteCount {

    /** One seat's ballot; the choice is empty as long as nobody has answered for it. */
    record Ballot(boolean chair, Optional<VoteChoice> choice) {}

    private enum Side { FOR, AGAINST, NEITHER, SILENT }

    private final DecisionRule rule;
    private final int seats;

    private VoteCount(DecisionRule rule, int seats) {
        this.rule = rule;
        this.seats = seats;
    }

    /** The result of the ballots so far; empty as long as an outstanding one can change it. */
    static Optional<VoteResult> certain(DecisionRule rule, int seats, List<Ballot> ballots) {
        var results = new VoteCount(rule, seats).possible(ballots);
        return results.size() == 1 ? Optional.of(results.iterator().next()) : Optional.empty();
    }

    /** The result at a meeting, where whoever has not voted stays away; the one who leads it has the casting vote. */
    static VoteResult atMeeting(DecisionRule rule, int seats, List<Ballot> given) {
        return new VoteCount(rule, seats).possible(given).iterator().next();
    }

    private Set<VoteResult> possible(List<Ballot> ballots) {
        var chair = ballots.stream().filter(Ballot::chair).findFirst();
        var others = ballots.stream().filter(ballot -> !ballot.chair()).toList();
        var open = (int) others.stream().filter(ballot -> ballot.choice().isEmpty()).count();
        return sides(chair).stream()
            .flatMap(side -> possible(tally(others), open, side))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(VoteResult.class)));
    }

    private Stream<VoteResult> possible(int[] given, int open, Side chair) {
        return upTo(open).flatMap(more -> upTo(open - more).flatMap(against ->
            upTo(open - more - against).map(neither -> result(
                given[0] + more, given[1] + against, given[2] + neither, chair))));
    }

    private VoteResult result(int others, int othersAgainst, int othersNeither, Side chair) {
        var inFavour = others + (chair == Side.FOR ? 1 : 0);
        var against = othersAgainst + (chair == Side.AGAINST ? 1 : 0);
        var neither = othersNeither + (chair == Side.NEITHER ? 1 : 0);
        var tooFew = inFavour + against + neither < rule.quorum().fewest(seats);
        return tooFew || inFavour + against == 0 ? VoteResult.UNSETTLED : byMajority(inFavour, against, chair);
    }

    private VoteResult byMajority(int inFavour, int against, Side chair) {
        return switch (rule.majority()) {
            case MORE_THAN_HALF -> inFavour == against ? byChair(chair) : result(inFavour > against);
            case TWO_THIRDS -> result(3 * inFavour >= 2 * (inFavour + against));
            case EVERYBODY -> result(against == 0);
        };
    }

    private static VoteResult byChair(Side chair) {
        return switch (chair) {
            case FOR -> VoteResult.ADOPTED;
            case AGAINST -> VoteResult.RETURNED;
            case NEITHER, SILENT -> VoteResult.UNSETTLED;
        };
    }

    private static VoteResult result(boolean adopted) {
        return adopted ? VoteResult.ADOPTED : VoteResult.RETURNED;
    }

    /** What the chair may come to answer; one thing where the chair has answered or has no ballot. */
    private static List<Side> sides(Optional<Ballot> chair) {
        return chair.map(ballot -> ballot.choice().map(choice -> List.of(side(choice)))
            .orElse(Arrays.asList(Side.values()))).orElse(List.of(Side.SILENT));
    }

    private static Side side(VoteChoice choice) {
        if (choice == VoteChoice.ABSTAIN) {
            return Side.NEITHER;
        }
        return choice.approves() ? Side.FOR : Side.AGAINST;
    }

    private static int[] tally(List<Ballot> ballots) {
        var tally = new int[Side.values().length];
        ballots.forEach(ballot -> ballot.choice().ifPresent(choice -> tally[side(choice).ordinal()]++));
        return tally;
    }

    private static Stream<Integer> upTo(int most) {
        return Stream.iterate(0, count -> count <= most, count -> count + 1);
    }
}
