package platssamverkan.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;

@Entity
class JournalEntry {

    @Id
    private UUID id;
    private UUID projectId;
    private Instant recordedAt;
    private UUID recordedBy;
    @Enumerated(EnumType.STRING)
    private JournalKind kind;
    private String step;
    private String note;
    /** In which order lines were written, also those of one moment; the database counts. */
    @Column(insertable = false, updatable = false)
    private Long position;

    protected JournalEntry() {}

    JournalEntry(ProjectId project, AccountId by, Instant at, JournalKind kind, String step, String note) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.recordedAt = at;
        this.recordedBy = by == null ? null : by.value();
        this.kind = kind;
        this.step = step;
        this.note = note;
    }

    Optional<AccountId> by() {
        return Optional.ofNullable(recordedBy).map(AccountId::new);
    }

    JournalLine line(String name) {
        return new JournalLine(recordedAt, name, kind, step, note);
    }
}
