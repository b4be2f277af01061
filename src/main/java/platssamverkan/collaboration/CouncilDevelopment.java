package platssamverkan.collaboration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.project.ProjectId;

/** One version of how the local council develops; an older version is kept as it was. */
@Entity
class CouncilDevelopment {

    @Id
    private UUID id;
    private UUID projectId;
    private int version;
    private String changes;
    private UUID chairActorId;
    private String chairName;
    private String chairPosition;
    private LocalDate validFrom;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    protected CouncilDevelopment() {}

    CouncilDevelopment(ProjectId projectId, int version, DevelopCouncil content, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.changes = content.changes();
        this.chairActorId = content.chairActor().value();
        this.chairName = content.chairName();
        this.chairPosition = content.chairPosition();
        this.validFrom = content.validFrom();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    int version() {
        return version;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    CouncilDevelopmentView view() {
        return new CouncilDevelopmentView(
            version, new DevelopCouncil(changes, new ActorId(chairActorId), chairName, chairPosition, validFrom));
    }
}
