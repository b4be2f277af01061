package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

class DecisionRulesTests {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = Examples.PROJECT_START;

    private final AccountId chair = account();
    private final AccountId member = account();
    private final AccountId deputy = account();
    private final AccountId leader = account();
    private final Voter first = voter("Kim Ek", Voter.Office.CHAIR, chair, deputy);
    private final Voter second = voter("Mio Al", Voter.Office.MEMBER, member, deputy);
    private final Voter third = voter("Ali Bo", Voter.Office.MEMBER, null);

    @Test
    void letsTheMemberOrADeputyAnswerAndTheLeaderOnlyWhereNeitherLogsIn() {
        assertThat(DecisionRules.votesAs(second, member)).contains(GivenVote.VotedAs.MEMBER);
        assertThat(DecisionRules.votesAs(second, deputy)).contains(GivenVote.VotedAs.DEPUTY);
        assertThat(DecisionRules.votesAs(second, leader)).isEmpty();
        assertThat(DecisionRules.votesAs(third, leader)).contains(GivenVote.VotedAs.ON_BEHALF);
    }

    @Test
    void letsADeputyAndNotTheMemberAnswerWhereTheMemberHasLeft() {
        assertThat(DecisionRules.votesAs(left(second), member)).isEmpty();
        assertThat(DecisionRules.votesAs(left(second), deputy)).contains(GivenVote.VotedAs.DEPUTY);
        assertThat(DecisionRules.votesAs(left(third), leader)).as("nobody is left to speak for").isEmpty();
        assertThat(faults(second, answer(VoteChoice.APPROVE, false), deputy, true)).isEmpty();
    }

    @Test
    void letsTheLeaderWriteDownWhatTheyAnswerWhoHaveLeftTheProjectAndNotTheGroup() {
        assertThat(DecisionRules.votesAs(second.now(false, deputy::equals), member)).isEmpty();
        assertThat(DecisionRules.votesAs(second.now(false, deputy::equals), deputy)).contains(GivenVote.VotedAs.DEPUTY);
        assertThat(DecisionRules.votesAs(second.now(false, nobody -> false), leader)).contains(GivenVote.VotedAs.ON_BEHALF);
        assertThat(DecisionRules.votesAs(second.now(false, nobody -> false), deputy)).contains(GivenVote.VotedAs.ON_BEHALF);
    }

    @Test
    void asksADeputyWhetherTheMemberIsAbsent() {
        assertThat(faults(second, answer(VoteChoice.APPROVE, false), deputy, false))
            .containsExactly(Refusal.at("memberAbsent", "deputyWithoutAbsence", "Mio Al"));
        assertThat(faults(second, answer(VoteChoice.APPROVE, true), deputy, false)).isEmpty();
    }

    @Test
    void takesOneAnswerForASeatAndOneOfADeputy() {
        var given = new GivenVote(first.memberId(), answer(VoteChoice.APPROVE, true), GivenVote.VotedAs.DEPUTY, null, deputy.value(), NOW);
        assertThat(DecisionRules.voteFaults(decision(given), first, answer(VoteChoice.APPROVE, false), chair))
            .containsExactly(Refusal.of("seatHasVoted"));
        assertThat(DecisionRules.voteFaults(decision(given), second, answer(VoteChoice.APPROVE, true), deputy))
            .containsExactly(Refusal.of("personHasVoted"));
    }

    @Test
    void asksForTheConditionAndForWhatMustChange() {
        assertThat(faults(second, answer(VoteChoice.APPROVE_WITH_CONDITION, false), member, false))
            .containsExactly(Refusal.at("condition", "conditionMissing"));
        assertThat(faults(second, answer(VoteChoice.SEND_BACK, false), member, false))
            .containsExactly(Refusal.at("comment", "returnWithoutChanges"));
    }

    @Test
    void neverLetsTheProposerConfirm() {
        var byLeader = opening(DecisionWay.MEETING, null, leader);
        assertThat(DecisionRules.confirmationFault(byLeader, leader, true)).contains(Refusal.of("confirmedByProposer"));
        assertThat(DecisionRules.confirmationFault(byLeader, chair, true)).isEmpty();
        assertThat(DecisionRules.confirmationFault(byLeader, leader, false)).as("nobody else can").isEmpty();
        assertThat(DecisionRules.confirmationFault(opening(DecisionWay.MEETING, null, chair), chair, false))
            .contains(Refusal.of("confirmedByProposer"));
    }

    @Test
    void closesAVoteOnADayToComeWithinTheProject() {
        assertThat(openingFaults(DecisionWay.PER_CAPSULAM, null)).extracting(Refusal::code).containsExactly("lastDayMissing");
        assertThat(openingFaults(DecisionWay.PER_CAPSULAM, TODAY)).extracting(Refusal::code).containsExactly("lastDayOutside");
        assertThat(openingFaults(DecisionWay.PER_CAPSULAM, Examples.PROJECT_END.plusDays(1)))
            .extracting(Refusal::code).containsExactly("lastDayOutside");
        assertThat(openingFaults(DecisionWay.PER_CAPSULAM, TODAY.plusDays(1))).isEmpty();
    }

    private List<Refusal> openingFaults(DecisionWay way, LocalDate lastDay) {
        return DecisionRules.openingFaults(
            opening(way, lastDay, leader), Examples.project(new ProjectId(UUID.randomUUID())), TODAY);
    }

    private List<Refusal> faults(Voter voter, Vote vote, AccountId by, boolean left) {
        return DecisionRules.voteFaults(decision(), left ? left(voter) : voter, vote, by);
    }

    private DecisionView decision(GivenVote... votes) {
        return new DecisionView(1, UUID.randomUUID(), opening(DecisionWay.PER_CAPSULAM, TODAY.plusDays(14), leader),
            leader.value(), NOW, Optional.empty(), List.of(votes), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "");
    }

    private DecisionOpening opening(DecisionWay way, LocalDate lastDay, AccountId proposer) {
        return new DecisionOpening(DecisionSubject.PLAN, 1, way, lastDay, List.of(), "§ 4", new Snapshot(List.of()),
            DecisionRule.USUAL, List.of(first, second, third), proposer.value());
    }

    private static Vote answer(VoteChoice choice, boolean memberAbsent) {
        return new Vote(choice, null, null, null, null, memberAbsent);
    }

    private static AccountId account() {
        return new AccountId(UUID.randomUUID());
    }

    private static Voter voter(String name, Voter.Office office, AccountId account, AccountId... deputies) {
        return new Voter(UUID.randomUUID(), name, "Bostaden", office, account == null ? null : account.value(), false,
            Arrays.stream(deputies).map(one -> new Voter.Deputy("Eva Ny", "Bostaden", one.value())).toList());
    }

    private static Voter left(Voter voter) {
        return voter.now(true, anybody -> true);
    }
}
