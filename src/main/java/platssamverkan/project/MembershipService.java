package platssamverkan.project;

import java.sql.Types;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        if (role == Role.PROJEKTLEDARE) {
            holdLeaders(project);
        }
        var membership = current(project, person, role);
        if (membership.isEmpty()) {
            return Outcome.refused(Refusal.of("roleNotHeld"));
        }
        if (role == Role.PROJEKTLEDARE && holders(project, role).size() == 1) {
            return Outcome.refused(Refusal.at("successor", "lastProjectLeader"));
        }
        membership.get().end(clock.instant());
        members.flush();
        journal.write(project, by, JournalKind.ROLE_ENDED, role.id(), accounts.displayName(person));
        events.publishEvent(new RolesChanged(project, by));
        return Outcome.accepted(role);
    }

    /** Keeps others from ending a leader's role until the transaction ends: two who did would each see the other stay. */
    private void holdLeaders(ProjectId project) {
        jdbc.sql("select id from project where id = :project for no key update")
            .param("project", project.value()).query(UUID.class).single();
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

    /** Everybody in the projects that the person is a member of, found with one question whatever their number. */
    @Transactional(readOnly = true)
    public Roster roster(AccountId person) {
        return roster(person, null);
    }

    /** The same for one project; empty where the person is no member of it. */
    @Transactional(readOnly = true)
    public Roster roster(AccountId person, ProjectId only) {
        record Held(ProjectId project, AccountId holder, Role role) {}
        var held = jdbc.sql("""
                select distinct m.project_id, m.account_id, m.role from project_member m
                join project_member own on own.project_id = m.project_id and own.ends_at is null
                where own.account_id = :person and m.ends_at is null
                    and (cast(:only as uuid) is null or m.project_id = :only)""")
            .param("person", person.value())
            .param("only", only == null ? null : only.value(), Types.OTHER)
            .query((row, n) -> new Held(
                ProjectId.of(row.getString("project_id")), AccountId.of(row.getString("account_id")),
                Role.valueOf(row.getString("role"))))
            .list();
        return new Roster(person, held.stream().collect(Collectors.groupingBy(Held::project,
            Collectors.groupingBy(Held::holder, Collectors.mapping(Held::role, Collectors.toSet())))));
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
