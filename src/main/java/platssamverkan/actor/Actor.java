package platssamverkan.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import platssamverkan.project.ProjectId;

/** The lasting identity of an actor; what is known about it belongs to an entry of the register. */
@Entity
class Actor {

    @Id
    private UUID id;
    private UUID projectId;

    protected Actor() {}

    Actor(ProjectId projectId) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
    }

    ActorId id() {
        return new ActorId(id);
    }
}
