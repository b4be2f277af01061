package platssamverkan.process.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.DecisionOpening;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.Voter;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/**
 * The seats of steering groups that a person answers for: their own, or as deputy. A seat that nobody with an account
 * stands for falls to the project's leaders. The vice chair leads a decision that the chair proposes, or where no chair
 * logs in.
 */
@Component
class VoterGroups implements GroupSource {

    private final MembershipService memberships;
    private final SteeringGroupService groups;
    private final GroupDecisionService decisions;

    VoterGroups(MembershipService memberships, SteeringGroupService groups, GroupDecisionService decisions) {
        this.memberships = memberships;
        this.groups = groups;
        this.decisions = decisions;
    }

    @Override
    public Set<String> groupsOf(AccountId person) {
        var scoped = new HashSet<String>();
        memberships.rolesOf(person).forEach((project, roles) -> scoped.addAll(
            groupsIn(project, person, roles.contains(Role.PROJEKTLEDARE))));
        return scoped;
    }

    private Set<String> groupsIn(ProjectId project, AccountId person, boolean leads) {
        var active = groups.group(project).map(group -> group.content().active()).orElse(List.of());
        if (active.isEmpty()) {
            return Set.of();
        }
        var open = decisions.open(project);
        var seats = Stream.concat(
            active.stream().filter(member -> isFor(member, person, leads)).map(Member::id),
            open.stream().flatMap(decision -> seats(decision.opening(), active, person, leads)));
        var scoped = seats.map(seat -> RoleScoping.group(Role.STYRGRUPP.id(), seat)).collect(Collectors.toSet());
        if (leadsDecisions(project, open.map(DecisionView::opening).orElse(null), active, person, leads)) {
            scoped.add(RoleScoping.group(Role.ORDFORANDE.id(), project));
        }
        return scoped;
    }

    private static boolean isFor(Member member, AccountId person, boolean leads) {
        return member.hasSeat() && member.account().map(person::equals).orElse(leads);
    }

    private static Stream<UUID> seats(DecisionOpening opening, List<Member> active, AccountId person, boolean leads) {
        var stillThere = active.stream().map(Member::id).collect(Collectors.toSet());
        return opening.electorate().stream()
            .filter(voter -> answers(voter, stillThere.contains(voter.memberId()), person, leads))
            .map(Voter::memberId);
    }

    private static boolean answers(Voter voter, boolean stillThere, AccountId person, boolean leads) {
        var itself = stillThere && !voter.vacant() && person.value().equals(voter.account());
        var asDeputy = voter.deputies().stream().anyMatch(deputy -> person.value().equals(deputy.account()));
        return itself || asDeputy || leads && voter.needsHelp();
    }

    private boolean leadsDecisions(
        ProjectId project, DecisionOpening open, List<Member> active, AccountId person, boolean leads
    ) {
        var viceChair = active.stream().filter(member -> member.role() == GroupRole.VICE_CHAIR)
            .flatMap(member -> member.account().stream()).findFirst();
        var chairIsBarred = open != null && open.isChairProposer();
        if (viceChair.filter(person::equals).isPresent()) {
            return chairIsBarred || memberships.holders(project, Role.ORDFORANDE).isEmpty();
        }
        return chairIsBarred && viceChair.isEmpty() && leads;
    }
}
