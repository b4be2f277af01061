package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.DecisionRule;

/**
 * A decision as it was opened.
 *
 * @param version the plan's version; null where the decision is not about the plan
 * @param proposer who lays the proposal before the group, and never confirms the decision
 */
public record DecisionOpening(
    DecisionSubject subject, Integer version, DecisionWay way, LocalDate lastDay,
    List<FurtherDecision> furtherDecisions, String reference, Snapshot snapshot, DecisionRule rule, List<Voter> voters, UUID proposer
) {
    public Optional<Voter> voter(UUID memberId) {
        return voters.stream().filter(voter -> voter.memberId().equals(memberId)).findFirst();
    }

    public Optional<Voter> holder(Voter.Office office) {
        return voters.stream().filter(voter -> voter.office() == office && !voter.vacant()).findFirst();
    }

    /** The seats that somebody can answer for. */
    public List<Voter> electorate() {
        return voters.stream().filter(Voter::canAnswer).toList();
    }

    /** The fewest seats that must take part. */
    public int quorum() {
        return rule.quorum().fewest(voters.size());
    }

    public boolean isBelowQuorum() {
        return electorate().size() < quorum();
    }

    /** Whether the chair proposes, so that the vice chair acts instead. */
    public boolean isChairProposer() {
        return holder(Voter.Office.CHAIR).filter(chair -> proposer.equals(chair.account())).isPresent();
    }

    public boolean isProposer(AccountId person) {
        return proposer.equals(person.value());
    }
}
