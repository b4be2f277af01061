package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.actionplan.VoteChoice.ABSTAIN;
import static platssamverkan.actionplan.VoteChoice.APPROVE;
import static platssamverkan.actionplan.VoteChoice.SEND_BACK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.VoteCount.Ballot;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.Majority;
import platssamverkan.project.Quorum;

class VoteCountTests {

    record Election(DecisionRule rule, int vacant, List<Ballot> ballots) {

        int seats() {
            return ballots.size() + vacant;
        }
    }

    @Test
    void adoptsAsSoonAsTwoOfThreeApprove() {
        assertThat(count(ballot(true, APPROVE), ballot(false, APPROVE), ballot(false, null))).contains(VoteResult.ADOPTED);
    }

    @Test
    void waitsWhereTheLastVoteCanStillTurnTheResult() {
        assertThat(count(ballot(true, APPROVE), ballot(false, SEND_BACK), ballot(false, null))).isEmpty();
    }

    @Test
    void waitsWhereTooFewHaveTakenPart() {
        assertThat(count(ballot(true, APPROVE), ballot(false, null), ballot(false, null))).isEmpty();
    }

    @Test
    void letsTheChairDecideATie() {
        assertThat(count(ballot(true, SEND_BACK), ballot(false, APPROVE))).contains(VoteResult.RETURNED);
        assertThat(count(ballot(true, APPROVE), ballot(false, SEND_BACK))).contains(VoteResult.ADOPTED);
    }

    @Test
    void leavesATieWithoutTheChairsVoteOpen() {
        assertThat(count(ballot(true, ABSTAIN), ballot(false, APPROVE), ballot(false, SEND_BACK)))
            .contains(VoteResult.UNSETTLED);
    }

    @Test
    void countsAnAbstentionForTheQuorumAndForNothingElse() {
        assertThat(count(ballot(true, ABSTAIN), ballot(false, APPROVE), ballot(false, ABSTAIN)))
            .contains(VoteResult.ADOPTED);
        assertThat(count(ballot(true, ABSTAIN), ballot(false, ABSTAIN))).contains(VoteResult.UNSETTLED);
    }

    @Test
    void isUnsettledAtOnceWhereTheSeatsCannotReachTheQuorum() {
        assertThat(VoteCount.certain(DecisionRule.USUAL, 4, List.of(ballot(true, null), ballot(false, null))))
            .contains(VoteResult.UNSETTLED);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void isCertainExactlyWhenNoOutstandingVoteCanChangeTheResult(@ForAll("elections") Election election) {
        var reference = reference(election);
        assertThat(VoteCount.certain(election.rule(), election.seats(), election.ballots()))
            .isEqualTo(reference.size() == 1 ? Optional.of(reference.iterator().next()) : Optional.empty());
    }

    @Provide
    Arbitrary<Election> elections() {
        var rules = Combinators.combine(Arbitraries.of(Quorum.values()), Arbitraries.of(Majority.values()))
            .as(DecisionRule::new);
        var votes = Arbitraries.of(VoteChoice.values()).injectNull(0.4).list().ofMinSize(1).ofMaxSize(6);
        var chairs = Arbitraries.integers().between(-1, 5);
        return Combinators.combine(rules, votes, chairs, Arbitraries.integers().between(0, 3))
            .as((rule, choices, chair, vacant) -> new Election(rule, vacant, ballots(choices, chair)));
    }

    private static List<Ballot> ballots(List<VoteChoice> choices, int chair) {
        var ballots = new ArrayList<Ballot>();
        for (int seat = 0; seat < choices.size(); seat++) {
            ballots.add(ballot(seat == chair, choices.get(seat)));
        }
        return ballots;
    }

    /** Tries every way in which each outstanding voter may still answer or stay away, one by one. */
    private static Set<VoteResult> reference(Election election) {
        var results = EnumSet.noneOf(VoteResult.class);
        var answers = new VoteChoice[election.ballots().size()];
        fill(election, 0, answers, results);
        return results;
    }

    private static void fill(Election election, int seat, VoteChoice[] answers, Set<VoteResult> results) {
        if (seat == answers.length) {
            results.add(result(election, answers));
            return;
        }
        var given = election.ballots().get(seat).choice();
        var possible = given.isPresent() ? List.of(given.get())
            : Arrays.asList(APPROVE, SEND_BACK, ABSTAIN, null);
        for (var answer : possible) {
            answers[seat] = answer;
            fill(election, seat + 1, answers, results);
        }
    }

    private static VoteResult result(Election election, VoteChoice[] answers) {
        double taken = Arrays.stream(answers).filter(answer -> answer != null).count();
        double yes = Arrays.stream(answers).filter(answer -> answer != null && answer.name().startsWith("APPROVE")).count();
        double no = Arrays.stream(answers).filter(SEND_BACK::equals).count();
        boolean quorate = switch (election.rule().quorum()) {
            case MORE_THAN_HALF -> taken > election.seats() / 2.0;
            case TWO_THIRDS -> taken >= election.seats() * 2 / 3.0 - 1e-9;
            case EVERYBODY -> taken == election.seats();
        };
        if (!quorate || yes + no == 0) {
            return VoteResult.UNSETTLED;
        }
        return switch (election.rule().majority()) {
            case MORE_THAN_HALF -> yes == no ? chair(election, answers) : yes > no ? VoteResult.ADOPTED : VoteResult.RETURNED;
            case TWO_THIRDS -> yes / (yes + no) >= 2 / 3.0 - 1e-9 ? VoteResult.ADOPTED : VoteResult.RETURNED;
            case EVERYBODY -> no > 0 ? VoteResult.RETURNED : VoteResult.ADOPTED;
        };
    }

    private static VoteResult chair(Election election, VoteChoice[] answers) {
        for (int seat = 0; seat < answers.length; seat++) {
            if (election.ballots().get(seat).chair() && answers[seat] != null && answers[seat] != ABSTAIN) {
                return answers[seat] == SEND_BACK ? VoteResult.RETURNED : VoteResult.ADOPTED;
            }
        }
        return VoteResult.UNSETTLED;
    }

    private static Optional<VoteResult> count(Ballot... ballots) {
        return VoteCount.certain(DecisionRule.USUAL, ballots.length, List.of(ballots));
    }

    private static Ballot ballot(boolean chair, VoteChoice choice) {
        return new Ballot(chair, Optional.ofNullable(choice));
    }
}
