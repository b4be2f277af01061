package platssamverkan.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import platssamverkan.project.ProjectId;

/** The lasting identity of a place; how it is described belongs to a version of the area. */
@Entity
class Place {

    @Id
    private UUID id;
    private UUID projectId;

    protected Place() {}

    Place(ProjectId projectId) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
    }

    UUID id() {
        return id;
    }
}
