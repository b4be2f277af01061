package platssamverkan.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

@Entity
class PlaceDevelopment {

    @Id
    private UUID id;
    private UUID projectId;
    private String summary;
    private UUID recordedBy;
    private Instant recordedAt;
    @ElementCollection
    @CollectionTable(name = "developed_measure", joinColumns = @JoinColumn(name = "development_id"))
    @OrderColumn(name = "position")
    private List<DevelopedMeasure> measures;

    protected PlaceDevelopment() {}

    PlaceDevelopment(
        ProjectId projectId, String summary, List<DevelopedMeasure> measures, AccountId by, Instant at
    ) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.summary = summary;
        this.measures = measures;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    PlaceDevelopmentView view() {
        return new PlaceDevelopmentView(summary, List.copyOf(measures), recordedAt);
    }
}
