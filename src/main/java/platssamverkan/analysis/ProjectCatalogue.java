package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The catalogue version and the thresholds that a project rates by; a newer catalogue never re-scores it. */
@Entity
class ProjectCatalogue {

    @Id
    private UUID projectId;
    private String catalogueVersion;
    @Embedded
    private Thresholds thresholds;

    protected ProjectCatalogue() {}

    String catalogueVersion() {
        return catalogueVersion;
    }

    Thresholds thresholds() {
        return thresholds;
    }
}
