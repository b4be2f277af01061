package platssamverkan.collaboration;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.MemberView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Forms the groups that work with the places, one for each (TP-046), and says who is in them. */
@Service
@Transactional
public class WorkingGroupService {

    private static final String STEP = "formWorkingGroup";

    private final WorkingGroupVersions groups;
    private final CollaborationAnalysisService analyses;
    private final AreaService areas;
    private final ActorService actors;
    private final MembershipService memberships;
    private final JournalService journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkingGroupService(
        WorkingGroupVersions groups, CollaborationAnalysisService analyses, AreaService areas, ActorService actors,
        MembershipService memberships, JournalService journal, ApplicationEventPublisher events, Clock clock
    ) {
        this.groups = groups;
        this.analyses = analyses;
        this.areas = areas;
        this.actors = actors;
        this.memberships = memberships;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Forms the group of a place; a second time makes a new version of the same group. Members who can log in get the
     * role of those who work at the places.
     */
    public Outcome<WorkingGroupView> form(
        ProjectId project, PlaceId place, FormWorkingGroup content, AccountId by, Instant at
    ) {
        var before = groups.findByProjectIdAndPlaceIdAndSupersededAtIsNull(project.value(), place.value());
        var refusals = WorkingGroupRules.check(place, content, surroundings(project, place));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var next = before.map(old -> old.next(content)).orElseGet(() -> WorkingGroup.first(project, place, content));
        before.ifPresent(old -> {
            old.supersede(at);
            groups.saveAndFlush(old);
        });
        var now = groups.saveAndFlush(next.recorded(by, at)).view();
        giveRoles(project, before.map(WorkingGroup::view), now, by);
        events.publishEvent(new WorkingGroupFormed(project, now.id(), now.version()));
        return Outcome.accepted(now);
    }

    /**
     * Changes a group that was formed before; the older version stays as it was.
     *
     * @param seen the version that the person saw
     * @param reason why the group changes, for the journal
     */
    public Outcome<WorkingGroupView> change(
        ProjectId project, WorkingGroupId group, long seen, FormWorkingGroup content, String reason, AccountId by
    ) {
        var current = group(project, group);
        if (current.filter(view -> view.version() == seen).isEmpty()) {
            return Outcome.refused(Refusal.of(current.isEmpty() ? "rowGone" : "workingGroupChanged"));
        }
        var changed = form(project, current.get().place(), content, by, clock.instant());
        if (changed.isAccepted()) {
            journal.write(project, by, JournalKind.CORRECTED, STEP, reason);
        }
        return changed;
    }

    /** The groups by name. */
    @Transactional(readOnly = true)
    public List<WorkingGroupView> groups(ProjectId project) {
        return groups.findByProjectIdAndSupersededAtIsNullOrderByName(project.value()).stream()
            .map(WorkingGroup::view)
            .toList();
    }

    @Transactional(readOnly = true)
    public Optional<WorkingGroupView> group(ProjectId project, WorkingGroupId group) {
        return groups.findByProjectIdAndGroupIdAndSupersededAtIsNull(project.value(), group.value())
            .map(WorkingGroup::view);
    }

    @Transactional(readOnly = true)
    public Optional<WorkingGroupView> groupOf(ProjectId project, PlaceId place) {
        return groups.findByProjectIdAndPlaceIdAndSupersededAtIsNull(project.value(), place.value())
            .map(WorkingGroup::view);
    }

    /** The names of groups, whichever projects they belong to; ids of nothing are left out. */
    @Transactional(readOnly = true)
    public Map<WorkingGroupId, String> names(Collection<WorkingGroupId> ids) {
        return groups.findByGroupIdInAndSupersededAtIsNull(ids.stream().map(WorkingGroupId::value).toList()).stream()
            .map(WorkingGroup::view)
            .collect(Collectors.toMap(WorkingGroupView::id, view -> view.content().name()));
    }

    /**
     * Who acts for the groups of some projects: for each group the accounts of its members, none where nobody in it
     * logs in.
     */
    @Transactional(readOnly = true)
    public Map<ProjectId, Map<WorkingGroupId, Set<AccountId>>> seats(Collection<ProjectId> projects) {
        return groups.seats(projects.stream().map(ProjectId::value).toList()).stream()
            .collect(Collectors.groupingBy(seat -> new ProjectId(seat.projectId()), Collectors.groupingBy(
                seat -> new WorkingGroupId(seat.groupId()), Collectors.flatMapping(
                    seat -> Optional.ofNullable(seat.accountId()).map(AccountId::new).stream(), Collectors.toSet()))));
    }

    private WorkingGroupSurroundings surroundings(ProjectId project, PlaceId place) {
        return new WorkingGroupSurroundings(
            areas.places(project).stream().filter(PlaceView::chosen).map(PlaceView::id).collect(Collectors.toSet()),
            actors.actors(project).stream().map(ActorView::id).collect(Collectors.toSet()),
            memberships.members(project).stream().map(MemberView::accountId).collect(Collectors.toSet()),
            groups(project).stream().filter(group -> !group.place().equals(place))
                .map(group -> group.content().name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
            analyses.localCouncil(project).isPresent());
    }

    /** Gives everybody in the group its role, and ends it for those who are in no working group any more. */
    private void giveRoles(ProjectId project, Optional<WorkingGroupView> before, WorkingGroupView now, AccountId by) {
        accounts(now).forEach(person -> memberships.grant(project, person, Role.ARBETSGRUPP, by));
        var left = new HashSet<>(before.map(WorkingGroupService::accounts).orElse(Set.of()));
        groups(project).forEach(group -> left.removeAll(accounts(group)));
        left.forEach(person -> memberships.end(project, person, Role.ARBETSGRUPP, by));
    }

    private static Set<AccountId> accounts(WorkingGroupView group) {
        return group.content().members().stream()
            .flatMap(member -> member.account().stream())
            .collect(Collectors.toSet());
    }
}
