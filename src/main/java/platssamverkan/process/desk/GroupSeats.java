package platssamverkan.process.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.Voter;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;

/** The seats of the steering group that go with a role in the project. */
@Component
class GroupSeats {

    private static final String KEY = "people.end.seat.";

    private final SteeringGroupService groups;
    private final GroupDecisionService decisions;
    private final AccountService accounts;
    private final ActorNames actors;
    private final Texts texts;

    GroupSeats(
        SteeringGroupService groups, GroupDecisionService decisions, AccountService accounts, ActorNames actors, Texts texts
    ) {
        this.groups = groups;
        this.decisions = decisions;
        this.accounts = accounts;
        this.actors = actors;
        this.texts = texts;
    }

    Optional<Member> of(ProjectId project, AccountId person, Role role) {
        return groups.seat(project, person, role);
    }

    Outcome<?> handOver(ProjectId project, Member leaving, Optional<AccountId> successor, AccountId by) {
        return successor.map(to -> groups.handOver(project, leaving, to, accounts.displayName(to), by))
            .orElseGet(() -> groups.leave(project, leaving, by));
    }

    /** The seat, and who answers for it in a decision that is open. */
    List<String> lines(ProjectId project, AccountId person, Role role) {
        return of(project, person, role).stream().flatMap(member -> Stream.concat(
            Stream.of(texts.text(KEY + "line", texts.of(member.role()), actors.of(project).getOrDefault(member.actor(), ""))),
            decisions.open(project).flatMap(open -> ballot(open, member)).stream())).toList();
    }

    private Optional<String> ballot(DecisionView open, Member member) {
        return open.opening().voter(member.id()).filter(voter -> open.vote(voter.memberId()).isEmpty())
            .map(voter -> voter.deputies().isEmpty()
                ? texts.text(KEY + "unanswered", open.number())
                : texts.text(KEY + "deputy", open.number(), names(voter)));
    }

    private static String names(Voter voter) {
        return String.join(", ", voter.deputies().stream().map(Voter.Deputy::name).toList());
    }
}
