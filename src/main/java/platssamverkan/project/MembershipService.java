package platssamverkan.project;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Who holds which role in which project, and since when. */
@Service
@Transactional
public class MembershipService {

    private final ProjectMembers members;
    private final AccountService accounts;
    private final JournalService journal;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MembershipService(
        ProjectMembers members, AccountService accounts, JournalService journal, JdbcClient jdbc,
        ApplicationEventPublisher events, Clock clock
    ) {
        this.members = members;
        this.accounts = accounts;
        this.journal = journal;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a person a role; a role already held stays as it is. */
    public void grant(ProjectId project, AccountId person, Role role, AccountId by) {
        if (current(project, person, role).isPresent()) {
            return;
        }
        members.saveAndFlush(new ProjectMember(project, person, role, by, clock.instant()));
        journal.write(project, by, JournalKind.ROLE_GRANTED, role.id(), accounts.displayName(person));
        events.publishEvent(new RolesChanged(project, by));
    }

    /** Ends a role; the last project leader stays until there is another. */
    public Outcome<Role> end(ProjectId project, AccountId person, Role role, AccountId by) {
        var membership = current(project, person, role);
        if (membership.isEmpty()) {
            return Outcome.refused(Refusal.of("roleNotHeld"));
        }
        if (role == Role.PROJEKTLEDARE && holders(project, role).size() == 1) {
            return Outcome.refused(Refusal.of("lastProjectLeader"));
        }
        membership.get().end(clock.instant());
        members.flush();
        journal.write(project, by, JournalKind.ROLE_ENDED, role.id(), accounts.displayName(person));
        events.publishEvent(new RolesChanged(project, by));
        return Outcome.accepted(role);
    }

    @Transactional(readOnly = true)
    public List<MemberView> members(ProjectId project) {
        var current = members.findByProjectIdAndEndsAtIsNull(project.value());
        var people = accounts.findAll(current.stream().map(ProjectMember::accountId).toList());
        return current.stream()
            .map(m -> view(m, people.get(m.accountId())))
            .sorted(Comparator.comparing(MemberView::role).thenComparing(MemberView::name))
            .toList();
    }

    /** The roles that the person holds, by project. */
    @Transactional(readOnly = true)
    public Map<ProjectId, Set<Role>> rolesOf(AccountId person) {
        return members.findByAccountIdAndEndsAtIsNull(person.value()).stream().collect(Collectors.groupingBy(
            ProjectMember::projectId, Collectors.mapping(ProjectMember::role, Collectors.toSet())));
    }

    /** The roles that somebody holds, for every project that the person leads: the others fall to the leader. */
    @Transactional(readOnly = true)
    public Map<ProjectId, Set<Role>> rolesTakenInProjectsLedBy(AccountId leader) {
        record Taken(ProjectId project, Role role) {}
        return jdbc.sql("""
                select distinct m.project_id, m.role from project_member m
                join project_member l on l.project_id = m.project_id and l.role = 'PROJEKTLEDARE' and l.ends_at is null
                where l.account_id = :leader and m.ends_at is null""")
            .param("leader", leader.value())
            .query((row, n) -> new Taken(
                ProjectId.of(row.getString("project_id")), Role.valueOf(row.getString("role"))))
            .list().stream()
            .collect(Collectors.groupingBy(Taken::project, Collectors.mapping(Taken::role, Collectors.toSet())));
    }

    @Transactional(readOnly = true)
    public Set<AccountId> holders(ProjectId project, Role role) {
        return members.findByProjectIdAndEndsAtIsNull(project.value()).stream()
            .filter(m -> m.role() == role)
            .map(ProjectMember::accountId)
            .collect(Collectors.toSet());
    }

    private Optional<ProjectMember> current(ProjectId project, AccountId person, Role role) {
        return members.findByProjectIdAndAccountIdAndRoleAndEndsAtIsNull(project.value(), person.value(), role);
    }

    private static MemberView view(ProjectMember member, AccountView person) {
        return new MemberView(
            member.accountId(), person.displayName(), person.organisation(), member.role(), member.startsAt());
    }
}
