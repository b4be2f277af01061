package platssamverkan.support;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/** Rows that tests of other modules need before their own: each call makes new ones with names of their own. */
public final class ProjectFixtures {

    private final JdbcTemplate database;
    private final Clock clock;

    ProjectFixtures(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public UUID municipality() {
        var id = UUID.randomUUID();
        database.update("insert into municipality (id, name) values (?, ?)", id, "Kommun " + id);
        return id;
    }

    public AccountId account() {
        return account(municipality(), "Kim Ek");
    }

    public AccountId account(UUID municipality, String displayName) {
        var id = UUID.randomUUID();
        database.update(
                """
                insert into account (id, municipality_id, login, display_name, organisation, password_hash, created_at)
                values (?, ?, ?, ?, 'Kommunen', '-', ?)""",
                id, municipality, "login-" + id, displayName, now());
        return new AccountId(id);
    }

    /** An active project of the entry model that starts today and lasts a year. */
    public ProjectId project() {
        return project(account());
    }

    public ProjectId project(AccountId openedBy) {
        return project(openedBy, "INSTEGSMODELL", 1);
    }

    /** An active project of the full model that starts today and lasts two years. */
    public ProjectId fullProject(AccountId openedBy) {
        return project(openedBy, "FULLSKALEMODELL", 2);
    }

    private ProjectId project(AccountId openedBy, String model, int years) {
        var id = UUID.randomUUID();
        var today = LocalDate.now(clock);
        database.update(
                """
                insert into project (id, municipality_id, name, purpose, model, status, starts_on, ends_on, opened_by,
                                     opened_at, version)
                select ?, municipality_id, ?, '', ?, 'ACTIVE', ?, ?, id, ?, 0 from account where id = ?""",
                id, "Projekt " + id, model, today, today.plusYears(years), now(), openedBy.value());
        return new ProjectId(id);
    }

    public void member(ProjectId project, AccountId account, Role role) {
        database.update(
                """
                insert into project_member (id, project_id, account_id, role, starts_at, granted_by)
                values (?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(), project.value(), account.value(), role.name(), now(), account.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
