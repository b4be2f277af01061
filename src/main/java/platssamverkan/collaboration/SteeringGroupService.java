package platssamverkan.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.project.MemberView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Forms the group that steers the collaboration and says who is in it. */
@Service
@Transactional
public class SteeringGroupService {

    private final SteeringGroups groups;
    private final CollaborationAnalysisService analyses;
    private final ActorService actors;
    private final ProjectService projects;
    private final GroupRoles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SteeringGroupService(
        SteeringGroups groups, CollaborationAnalysisService analyses, ActorService actors, ProjectService projects,
        GroupRoles roles, ApplicationEventPublisher events, Clock clock
    ) {
        this.groups = groups;
        this.analyses = analyses;
        this.actors = actors;
        this.projects = projects;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Forms the group; a second time makes a new version, in which those who are still there keep their ids. Members who
     * can log in get the role to match, and lose it on leaving.
     */
    public Outcome<SteeringGroupView> form(ProjectId project, FormGroup content, AccountId by, Instant at) {
        var today = LocalDate.ofInstant(at, clock.getZone());
        var refusals = GroupRules.check(content, surroundings(project), today);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return Outcome.accepted(renew(
            project, before -> new MemberIdentity(project, before, today).known(content), by, at));
    }

    /** The active member who logs in with the account and whom the group gives the role. */
    @Transactional(readOnly = true)
    public Optional<FormGroup.Member> seat(ProjectId project, AccountId person, Role role) {
        return group(project).stream().flatMap(group -> group.content().active().stream())
            .filter(member -> member.account().filter(person::equals).isPresent() && GroupRoles.role(member) == role)
            .findFirst();
    }

    /** Somebody has left their seat today, and nobody has followed; refused where the group cannot be without them. */
    public Outcome<SteeringGroupView> leave(ProjectId project, FormGroup.Member leaving, AccountId by) {
        return succeeded(project, group -> SeatSuccession.left(group, leaving, LocalDate.now(clock)), by);
    }

    /** Somebody has left their seat today to a successor, who acts for the same actor. */
    public Outcome<SteeringGroupView> handOver(
        ProjectId project, FormGroup.Member leaving, AccountId successor, String name, AccountId by
    ) {
        return succeeded(
            project, group -> SeatSuccession.handedOver(group, leaving, successor, name, LocalDate.now(clock)), by);
    }

    private Outcome<SteeringGroupView> succeeded(ProjectId project, UnaryOperator<FormGroup> succession, AccountId by) {
        var after = succession.apply(group(project).orElseThrow().content());
        var refusals = GroupRules.check(after, surroundings(project)).stream()
            .map(refusal -> new Refusal(refusal.code(), "successor", refusal.arguments())).toList();
        return refusals.isEmpty() ? Outcome.accepted(renew(project, before -> after, by, clock.instant()))
            : Outcome.refused(refusals);
    }

    private SteeringGroupView renew(
        ProjectId project, Function<Optional<SteeringGroupView>, FormGroup> content, AccountId by, Instant at
    ) {
        var before = supersedeCurrent(project, at);
        var version = before.map(SteeringGroupView::version).orElse(0) + 1;
        var now = groups.saveAndFlush(new SteeringGroup(project, version, content.apply(before), by, at)).view();
        roles.follow(project, before, now, by);
        events.publishEvent(new GroupFormed(project, version));
        return now;
    }

    @Transactional(readOnly = true)
    public Optional<SteeringGroupView> group(ProjectId project) {
        return groups.findByProjectIdAndSupersededAtIsNull(project.value()).map(SteeringGroup::view);
    }

    /** The groups of those of the projects that have one; one question for all of them. */
    @Transactional(readOnly = true)
    public Map<ProjectId, SteeringGroupView> groups(Collection<ProjectId> of) {
        return of.isEmpty() ? Map.of() : groups.current(of.stream().map(ProjectId::value).toList()).stream()
            .collect(Collectors.toMap(SteeringGroup::projectId, SteeringGroup::view));
    }

    /** What members of groups are called, by id; ids of nobody are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> members) {
        return members.isEmpty() ? Map.of() : groups.findByMembers(members).stream()
            .flatMap(group -> group.view().content().members().stream())
            .filter(member -> members.contains(member.id()))
            .collect(Collectors.toMap(FormGroup.Member::id, FormGroup.Member::name, (older, newer) -> newer));
    }

    private GroupSurroundings surroundings(ProjectId project) {
        return new GroupSurroundings(
            actors.actors(project).stream().collect(Collectors.toMap(ActorView::id, Function.identity())),
            projects.members(project).stream().map(MemberView::accountId).collect(Collectors.toSet()),
            analyses.localCouncil(project).isPresent());
    }

    private Optional<SteeringGroupView> supersedeCurrent(ProjectId project, Instant at) {
        return groups.findByProjectIdAndSupersededAtIsNull(project.value()).map(old -> {
            old.supersede(at);
            return groups.saveAndFlush(old).view();
        });
    }
}
