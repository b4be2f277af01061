package platssamverkan.process.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.DecisionOpening;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.Voter;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.project.Roster;

/**
 * The seats of steering groups that a person answers for: their own, or in an open decision as deputy. A seat that nobody
 * with an account stands for falls to the project's leaders. The vice chair leads a decision that the chair proposes, or
 * where no chair logs in.
 */
@Component
class VoterGroups implements GroupSource {

    private final SteeringGroupService groups;
    private final GroupDecisionService decisions;

    VoterGroups(SteeringGroupService groups, GroupDecisionService decisions) {
        this.groups = groups;
        this.decisions = decisions;
    }

    @Override
    public Set<String> groupsOf(Roster roster) {
        var formed = groups.groups(roster.projects());
        var openings = decisions.openings(formed.keySet());
        var scoped = new HashSet<String>();
        formed.forEach((project, group) -> scoped.addAll(
            groupsIn(project, roster, group.content().active(), Optional.ofNullable(openings.get(project)))));
        return scoped;
    }

    private static Set<String> groupsIn(
        ProjectId project, Roster roster, List<Member> active, Optional<DecisionOpening> open
    ) {
        if (active.isEmpty()) {
            return Set.of();
        }
        var leads = roster.own(project).contains(Role.PROJEKTLEDARE);
        var seats = Stream.concat(
            active.stream().filter(member -> member.hasSeat() && isThePerson(member, roster)).map(Member::id),
            open.stream().flatMap(decision -> seats(decision, active, project, roster, leads)));
        var scoped = seats.map(seat -> RoleScoping.group(Role.STYRGRUPP.id(), seat)).collect(Collectors.toSet());
        if (leadsDecisions(project, roster, active, open)) {
            scoped.add(RoleScoping.group(Role.ORDFORANDE.id(), project));
        }
        return scoped;
    }

    private static boolean isThePerson(Member member, Roster roster) {
        return member.account().filter(roster.person()::equals).isPresent();
    }

    private static Stream<UUID> seats(
        DecisionOpening opening, List<Member> active, ProjectId project, Roster roster, boolean leads
    ) {
        var stillThere = active.stream().map(Member::id).collect(Collectors.toSet());
        return opening.electorate().stream()
            .map(voter -> voter.now(!stillThere.contains(voter.memberId()), roster.members(project)::contains))
            .filter(voter -> answers(voter, roster.person(), leads))
            .map(Voter::memberId);
    }

    private static boolean answers(Voter voter, AccountId person, boolean leads) {
        var itself = !voter.vacant() && person.value().equals(voter.account());
        var asDeputy = voter.deputies().stream().anyMatch(deputy -> person.value().equals(deputy.account()));
        return itself || asDeputy || leads && voter.needsHelp();
    }

    private static boolean leadsDecisions(
        ProjectId project, Roster roster, List<Member> active, Optional<DecisionOpening> open
    ) {
        var viceChair = account(active, GroupRole.VICE_CHAIR);
        var chairIsBarred = open.filter(decision -> decision.isChairProposer()
            || account(active, GroupRole.CHAIR).filter(decision::isProposer).isPresent()).isPresent();
        if (viceChair.filter(roster.person()::equals).isPresent()) {
            return chairIsBarred || !roster.isHeld(project, Role.ORDFORANDE);
        }
        return chairIsBarred && viceChair.isEmpty() && roster.own(project).contains(Role.PROJEKTLEDARE);
    }

    private static Optional<AccountId> account(List<Member> active, GroupRole role) {
        return active.stream().filter(member -> member.role() == role)
            .flatMap(member -> member.account().stream()).findFirst();
    }
}
