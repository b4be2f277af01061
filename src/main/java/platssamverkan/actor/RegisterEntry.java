package platssamverkan.actor;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** One version of what is known about an actor; an older version is kept as it was. */
@Entity
@Table(name = "actor_entry")
class RegisterEntry {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID actorId;
    private int version;
    @Embedded
    private ActorDetails details;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    protected RegisterEntry() {}

    RegisterEntry(ProjectId projectId, ActorId actorId, int version, ActorDetails details, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.actorId = actorId.value();
        this.version = version;
        this.details = details;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    ActorDetails details() {
        return details;
    }

    RegisterEntry supersede(Instant at) {
        supersededAt = at;
        return this;
    }

    RegisterEntry corrected(ActorDetails corrected, AccountId by, Instant at) {
        return new RegisterEntry(new ProjectId(projectId), new ActorId(actorId), version + 1, corrected, by, at);
    }

    ActorView view() {
        return new ActorView(new ActorId(actorId), details);
    }
}
