package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Refusal;

/** When something can be laid before a group, who may answer, and how. */
final class DecisionRules {

    private DecisionRules() {}

    static List<Refusal> openingFaults(DecisionOpening opening, ProjectView project, LocalDate today) {
        var faults = new ArrayList<Refusal>();
        if (opening.voters().isEmpty()) {
            faults.add(Refusal.of("decisionWithoutGroup"));
        } else if (opening.way() == DecisionWay.MEETING && opening.isBelowQuorum()) {
            faults.add(Refusal.at("way", "electorateBelowQuorum", opening.electorate().size(), opening.quorum()));
        }
        if (opening.way() == DecisionWay.PER_CAPSULAM) {
            lastDayFault(opening.lastDay(), project, today).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<Refusal> lastDayFault(LocalDate lastDay, ProjectView project, LocalDate today) {
        if (lastDay == null) {
            return Optional.of(Refusal.at("lastDay", "lastDayMissing"));
        }
        return lastDay.isAfter(today) && !lastDay.isAfter(project.endsOn()) ? Optional.empty()
            : Optional.of(Refusal.at("lastDay", "lastDayOutside", today.plusDays(1), project.endsOn()));
    }

    /** As what a person answers for a seat as it stands now; empty for somebody who may not. */
    static Optional<GivenVote.VotedAs> votesAs(Voter voter, AccountId person) {
        if (!voter.vacant() && person.value().equals(voter.account())) {
            return Optional.of(GivenVote.VotedAs.MEMBER);
        }
        if (voter.deputies().stream().anyMatch(deputy -> person.value().equals(deputy.account()))) {
            return Optional.of(GivenVote.VotedAs.DEPUTY);
        }
        return voter.needsHelp() ? Optional.of(GivenVote.VotedAs.ON_BEHALF) : Optional.empty();
    }

    static List<Refusal> voteFaults(DecisionView decision, Voter voter, Vote vote, AccountId by) {
        var faults = new ArrayList<Refusal>();
        var as = votesAs(voter, by);
        if (as.isEmpty()) {
            faults.add(Refusal.of("notAVoter"));
        }
        if (decision.vote(voter.memberId()).isPresent()) {
            faults.add(Refusal.of("seatHasVoted"));
        }
        if (as.filter(GivenVote.VotedAs.DEPUTY::equals).isPresent()) {
            if (!vote.memberAbsent() && !voter.vacant()) {
                faults.add(Refusal.at("memberAbsent", "deputyWithoutAbsence", voter.name()));
            }
            if (hasVotedAsSomebody(decision, by)) {
                faults.add(Refusal.of("personHasVoted"));
            }
        }
        if (vote.choice() == VoteChoice.APPROVE_WITH_CONDITION && vote.condition() == null) {
            faults.add(Refusal.at("condition", "conditionMissing"));
        }
        if (vote.choice() == VoteChoice.SEND_BACK && vote.comment() == null) {
            faults.add(Refusal.at("comment", "returnWithoutChanges"));
        }
        return faults;
    }

    private static boolean hasVotedAsSomebody(DecisionView decision, AccountId by) {
        return decision.votes().stream().anyMatch(
            given -> given.by().equals(by.value()) && given.votedAs() != GivenVote.VotedAs.ON_BEHALF);
    }

    static Optional<Refusal> confirmationFault(DecisionOpening opening, AccountId by, boolean leaderHasAccount) {
        return (leaderHasAccount || opening.isChairProposer()) && opening.proposer().equals(by.value())
            ? Optional.of(Refusal.of("confirmedByProposer")) : Optional.empty();
    }
}
