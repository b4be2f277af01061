package platssamverkan.analysis;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.shared.Refusal;

/** Knows who may go through an inspection: somebody of the project who has not rated. */
@Component
class Reviewers {

    private final MembershipService members;

    Reviewers(MembershipService members) {
        this.members = members;
    }

    Optional<Refusal> fault(ProjectId projectId, AccountId reviewer, Collection<RowView<Rating>> ratings) {
        return ReviewRules.fault(reviewer, ratings).or(() -> stranger(projectId, reviewer));
    }

    private Optional<Refusal> stranger(ProjectId projectId, AccountId reviewer) {
        return members.members(projectId).stream().anyMatch(member -> member.accountId().equals(reviewer))
                ? Optional.empty()
                : Optional.of(Refusal.at("reviewer", "raterNotMember"));
    }
}
