package platssamverkan.process.actionplan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.Voter;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.ProjectId;

/** The seats of the steering group as the electorate of a decision, with the deputies of each. */
@Component
class GroupVoters {

    private final SteeringGroupService groups;
    private final ActorNames actors;

    GroupVoters(SteeringGroupService groups, ActorNames actors) {
        this.groups = groups;
        this.actors = actors;
    }

    DecisionRule rule(ProjectId project) {
        return groups.group(project).map(group -> group.content().rule()).orElse(DecisionRule.USUAL);
    }

    /** The seat of somebody who has left counts as long as nobody has followed in the same office. */
    List<Voter> of(ProjectId project) {
        var names = actors.of(project);
        return groups.group(project).stream()
            .flatMap(group -> group.content().members().stream()
                .filter(Member::hasSeat)
                .filter(member -> !member.hasLeft() || isUnfilled(group.content(), member))
                .map(member -> voter(group.content(), member, names)))
            .toList();
    }

    /** Whether nobody has followed on the seat of a member who has left; newcomers of the actor fill its seats in order. */
    private static boolean isUnfilled(FormGroup group, Member left) {
        var vacated = group.members().stream().filter(member -> member.hasLeft() && isSeatOf(left.actor(), member))
            .sorted(Comparator.comparing(Member::leftOn)).toList();
        var newcomers = group.active().stream().filter(member -> isSeatOf(left.actor(), member) && joinedSince(member, left))
            .count();
        return vacated.indexOf(left) >= newcomers;
    }

    private static boolean isSeatOf(ActorId actor, Member member) {
        return member.hasSeat() && member.actor().equals(actor);
    }

    private static boolean joinedSince(Member member, Member left) {
        return member.joinedOn() != null && !member.joinedOn().isBefore(left.leftOn());
    }

    private static Voter voter(FormGroup group, Member member, Map<ActorId, String> names) {
        return new Voter(member.id(), member.name(), names.getOrDefault(member.actor(), ""), office(member.role()),
            member.account().map(AccountId::value).orElse(null), member.hasLeft(), deputies(group, member, names));
    }

    /** A member's own deputies; where there are none, those of everybody. */
    private static List<Voter.Deputy> deputies(FormGroup group, Member member, Map<ActorId, String> names) {
        var deputies = group.active().stream().filter(one -> !one.hasSeat()).toList();
        var own = deputies.stream().filter(one -> member.name().equalsIgnoreCase(one.deputyFor())).toList();
        var acting = own.isEmpty() ? deputies.stream().filter(one -> one.deputyFor() == null).toList() : own;
        return acting.stream().map(one -> new Voter.Deputy(one.name(), names.getOrDefault(one.actor(), ""),
            one.account().map(AccountId::value).orElse(null))).toList();
    }

    private static Voter.Office office(GroupRole role) {
        return switch (role) {
            case CHAIR -> Voter.Office.CHAIR;
            case VICE_CHAIR -> Voter.Office.VICE_CHAIR;
            case MEMBER, DEPUTY -> Voter.Office.MEMBER;
        };
    }
}
