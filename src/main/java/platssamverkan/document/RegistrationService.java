package platssamverkan.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.shared.Outcome;

/** Whose documents are, who keeps them and under what number; every registration stays beside the one that follows it. */
@Service
@Transactional
public class RegistrationService {

    private final JdbcClient jdbc;
    private final AccountService accounts;
    private final ProjectService projects;
    private final JournalService journal;
    private final Clock clock;

    RegistrationService(
        JdbcClient jdbc, AccountService accounts, ProjectService projects, JournalService journal, Clock clock
    ) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.projects = projects;
        this.journal = journal;
        this.clock = clock;
    }

    /** The latest registration of each document of the project. */
    @Transactional(readOnly = true)
    public Map<DocumentId, Registration> latest(ProjectId project) {
        return jdbc.sql("""
                select distinct on (r.document_id) r.* from document_registration r
                join document d on d.id = r.document_id where d.project_id = :project
                order by r.document_id, r.version desc""")
            .param("project", project.value())
            .query(RegistrationService::read).list().stream()
            .collect(Collectors.toMap(Registration::documentId, Function.identity()));
    }

    /** Registers an attached document anew. */
    public Outcome<Registration> register(DocumentView document, RegisterDocument command, AccountId by) {
        var faults = RegistrationRules.faults(command);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        hold(document.id());
        var version = 1 + latest(document.projectId()).get(document.id()).version();
        var registration = new Registration(
            document.id(), version, command.ownerOrganisation().strip(), command.holder().strip(),
            orNull(command.correspondent()), orNull(command.registryNumber()), by, clock.instant());
        write(registration);
        journal.write(document.projectId(), by, JournalKind.FILE_REGISTERED, null, document.name());
        return Outcome.accepted(registration);
    }

    /** A document belongs to the organisation of the person who brings it, and the project's municipality keeps it. */
    void receive(DocumentView document, AccountId by, Instant at) {
        var municipality = projects.get(document.projectId()).municipalityName();
        var organisation = accounts.find(by).map(person -> person.organisation()).filter(name -> !name.isBlank());
        write(new Registration(
            document.id(), 1, organisation.orElse(municipality), municipality, null, null, by, at));
    }

    private void hold(DocumentId id) {
        jdbc.sql("select id from document where id = :id for update").param("id", id.value())
            .query(UUID.class).single();
    }

    private void write(Registration registration) {
        jdbc.sql("""
                insert into document_registration (document_id, version, owner_organisation, holder, correspondent,
                    registry_number, registered_by, registered_at)
                values (:document, :version, :owner, :holder, :correspondent, :number, :by, :at)""")
            .param("document", registration.documentId().value())
            .param("version", registration.version())
            .param("owner", registration.ownerOrganisation())
            .param("holder", registration.holder())
            .param("correspondent", registration.correspondent())
            .param("number", registration.registryNumber())
            .param("by", registration.by().value())
            .param("at", Timestamp.from(registration.at()))
            .update();
    }

    private static String orNull(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(kept -> !kept.isEmpty()).orElse(null);
    }

    private static Registration read(ResultSet row, int number) throws SQLException {
        return new Registration(
            new DocumentId(row.getObject("document_id", UUID.class)), row.getInt("version"),
            row.getString("owner_organisation"), row.getString("holder"), row.getString("correspondent"),
            row.getString("registry_number"), new AccountId(row.getObject("registered_by", UUID.class)),
            row.getTimestamp("registered_at").toInstant());
    }
}
