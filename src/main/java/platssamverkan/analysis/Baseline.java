package platssamverkan.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import platssamverkan.project.ProjectId;

/** How the places were before anything was done; the database refuses every change once it is locked. */
@Entity
class Baseline {

    @Id
    private UUID projectId;
    private String catalogueVersion;
    @Embedded
    private Thresholds thresholds;
    private Instant lockedAt;

    @ElementCollection
    @CollectionTable(name = "baseline_pair", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<BaselinePair> pairs;

    protected Baseline() {}

    Baseline(ProjectId projectId, ProjectFactors factors, List<BaselinePair> pairs) {
        this.projectId = projectId.value();
        this.catalogueVersion = factors.catalogue().version();
        this.thresholds = factors.thresholds();
        this.pairs = pairs;
    }

    Baseline lock(Instant at) {
        lockedAt = at;
        return this;
    }

    BaselineView view() {
        return new BaselineView(catalogueVersion, thresholds, List.copyOf(pairs), lockedAt);
    }
}
