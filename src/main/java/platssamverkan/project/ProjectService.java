package platssamverkan.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.shared.Outcome;

/** Opens projects and tells what they are. */
@Service
@Transactional
public class ProjectService {

    private final Projects projects;
    private final MembershipService memberships;
    private final CalendarService calendar;
    private final JournalService journal;
    private final AccountService accounts;
    private final Clock clock;

    ProjectService(
        Projects projects, MembershipService memberships, CalendarService calendar, JournalService journal,
        AccountService accounts, Clock clock
    ) {
        this.projects = projects;
        this.memberships = memberships;
        this.calendar = calendar;
        this.journal = journal;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Opens a project with its calendar; the person who opens it leads it. */
    public Outcome<ProjectView> open(OpenProject command, AccountId by) {
        var refusals = OpeningRules.check(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var project = projects.saveAndFlush(new Project(command, by, clock.instant()));
        calendar.plan(project.id(), command.dueDates());
        memberships.grant(project.id(), by, Role.PROJEKTLEDARE, by);
        journal.write(project.id(), by, JournalKind.OPENED, null, null);
        return Outcome.accepted(view(project));
    }

    @Transactional(readOnly = true)
    public ProjectView get(ProjectId id) {
        return find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<ProjectView> find(ProjectId id) {
        return projects.findById(id.value()).map(this::view);
    }

    /** The projects in which the person holds a role, and for a coordinator all of the municipality's. */
    @Transactional(readOnly = true)
    public List<ProjectView> projectsOf(AccountId person) {
        var account = accounts.find(person).orElseThrow();
        var found = account.coordinator()
            ? projects.findByMunicipalityIdOrderByName(account.municipalityId())
            : projects.ofMember(person.value());
        return found.stream().map(this::view).toList();
    }

    /** Whether the person may read the project at all. */
    @Transactional(readOnly = true)
    public boolean isReadableBy(ProjectId id, AccountId person) {
        return projects.isReadableBy(id.value(), person.value()) || isCoordinatedBy(id, person);
    }

    /** Whether the person leads the project or coordinates it, also when it is over. */
    @Transactional(readOnly = true)
    public boolean isTendedBy(ProjectId id, AccountId person) {
        var roles = memberships.rolesOf(person).getOrDefault(id, Set.of());
        return roles.contains(Role.PROJEKTLEDARE) || roles.contains(Role.SAMORDNARE) || isCoordinatedBy(id, person);
    }

    private boolean isCoordinatedBy(ProjectId id, AccountId person) {
        return accounts.find(person).filter(AccountView::coordinator)
            .filter(account -> projects.existsByIdAndMunicipalityId(id.value(), account.municipalityId()))
            .isPresent();
    }

    @Transactional(readOnly = true)
    public List<MemberView> members(ProjectId id) {
        return memberships.members(id);
    }

    public void grantRole(ProjectId id, AccountId person, Role role, AccountId by) {
        memberships.grant(id, person, role, by);
    }

    private ProjectView view(Project project) {
        return project.view(accounts.municipality(project.municipalityId()));
    }
}
