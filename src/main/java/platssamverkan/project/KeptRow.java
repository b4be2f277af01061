package platssamverkan.project;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import platssamverkan.account.AccountId;

/** One version of a row that several people fill in; a change adds a version and leaves the older ones as they were. */
@MappedSuperclass
public abstract class KeptRow<C> implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID rowId;
    private long version;
    private UUID recordedBy;
    private Instant recordedAt;
    private UUID supersededBy;
    private Instant supersededAt;
    @Transient
    private boolean stored;

    protected KeptRow() {}

    protected KeptRow(RowChange change, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = change.projectId().value();
        this.rowId = change.rowId();
        this.version = change.seen() + 1;
        this.recordedBy = change.by().value();
        this.recordedAt = at;
    }

    public abstract C content();

    public RowView<C> view() {
        return new RowView<>(rowId, version, content(), new AccountId(recordedBy), recordedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    boolean isCurrentAt(long seen) {
        return supersededAt == null && version == seen;
    }

    /** Who made the row what it is now, or took it away. */
    AccountId lastChangedBy() {
        return new AccountId(supersededBy == null ? recordedBy : supersededBy);
    }

    void supersede(AccountId by, Instant at) {
        supersededBy = by.value();
        supersededAt = at;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
