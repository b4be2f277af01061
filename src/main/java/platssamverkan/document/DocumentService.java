package platssamverkan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.DraftService;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ReasonRule;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * A project's files, what they are attached to and whether they are still relied on. What is attached is never deleted.
 * The caller has checked that the person may read the project.
 */
@Service
@Transactional
public class DocumentService {

    /** So many files a person may have in a project that are attached to nothing yet. */
    static final int MOST_LOOSE = 60;

    private final DocumentRows rows;
    private final FileStore store;
    private final RegistrationService registrations;
    private final JournalService journal;
    private final DraftService drafts;
    private final Clock clock;

    DocumentService(
        DocumentRows rows, FileStore store, RegistrationService registrations, JournalService journal,
        DraftService drafts, Clock clock
    ) {
        this.rows = rows;
        this.store = store;
        this.registrations = registrations;
        this.journal = journal;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Everything that is attached to something in the project, the latest first; withdrawn files included. */
    @Transactional(readOnly = true)
    public List<DocumentView> attached(ProjectId project) {
        return rows.attached(project);
    }

    /** What is attached to this, the oldest first; withdrawn files included. */
    @Transactional(readOnly = true)
    public List<DocumentView> attachedTo(ProjectId project, DocumentSubject subject) {
        return rows.attachedTo(project, subject);
    }

    /** How many files for the purpose are attached to this and relied on. */
    @Transactional(readOnly = true)
    public int count(ProjectId project, DocumentSubject subject, DocumentPurpose purpose) {
        return (int) rows.attachedTo(project, subject).stream()
            .filter(document -> document.purpose() == purpose && document.withdrawal().isEmpty()).count();
    }

    /** Those of the files that the person may see: what is attached, and what the person may attach. */
    @Transactional(readOnly = true)
    public List<DocumentView> find(ProjectId project, Collection<DocumentId> ids, AccountId person) {
        return rows.find(project, ids).stream()
            .filter(document -> document.subject().isPresent() || document.heldBy().equals(person)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<DocumentView> find(ProjectId project, DocumentId id, AccountId person) {
        return find(project, List.of(id), person).stream().findFirst();
    }

    /** Writes the whole file. Holds no connection while the reader is slow: what is kept never changes. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void write(DocumentView document, OutputStream to) throws IOException {
        store.write(document.id(), to);
    }

    /**
     * Attaches loose files that the person has brought or taken over to something; all of them or none.
     *
     * @param field the path that a refusal points at
     * @param ids separated by commas; null or blank for none
     */
    public Outcome<List<DocumentView>> attach(
        ProjectId project, String field, String ids, DocumentSubject subject, DocumentPurpose purpose, AccountId by,
        Instant at
    ) {
        var read = DocumentId.all(ids);
        if (read.isEmpty()) {
            return Outcome.refused(Refusal.at(field, "fileGone"));
        }
        for (var id : read.get()) {
            if (!rows.attach(id, project, subject, purpose, by, at)) {
                return Outcome.refused(Refusal.at(field, "fileGone"));
            }
        }
        var attached = rows.find(project, read.get());
        attached.forEach(document -> {
            registrations.receive(document, by, at);
            journal.write(project, by, JournalKind.FILE_ATTACHED, null, document.name());
        });
        return Outcome.accepted(attached);
    }

    /** Gives those of a person's loose files that another's drafts mention to that other, who has taken the drafts over. */
    public void handOver(ProjectId project, AccountId from, AccountId to) {
        rows.loose(project, from).stream().filter(file -> drafts.mention(project, to, file.id().toString()))
            .forEach(file -> rows.hold(file.id(), to));
    }

    /** Takes away a person's own file that is attached to nothing; answers false where there is none. */
    public boolean discard(ProjectId project, DocumentId id, AccountId by) {
        return rows.discard(id, project, by);
    }

    /** Says that a file is no longer relied on, and why; it can still be read. */
    public Outcome<DocumentView> withdraw(ProjectId project, DocumentId id, String reason, AccountId by) {
        var fault = ReasonRule.fault(reason);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (!rows.withdraw(id, project, reason.strip(), by, clock.instant())) {
            return Outcome.refused(Refusal.of("fileAlreadyWithdrawn"));
        }
        var withdrawn = rows.find(project, List.of(id)).get(0);
        journal.write(project, by, JournalKind.FILE_WITHDRAWN, null, withdrawn.name() + ": " + reason.strip());
        return Outcome.accepted(withdrawn);
    }

    @Transactional(readOnly = true)
    boolean hasTooManyLoose(ProjectId project, AccountId by) {
        return rows.loose(project, by).size() >= MOST_LOOSE;
    }

    @Transactional(rollbackFor = IOException.class)
    DocumentView keep(ProjectId project, TakenFile file, AccountId by) throws IOException {
        var id = new DocumentId(UUID.randomUUID());
        rows.add(id, project, file, by, clock.instant());
        try (var content = Files.newInputStream(file.content())) {
            store.keep(id, content);
        }
        return rows.find(project, List.of(id)).get(0);
    }
}
