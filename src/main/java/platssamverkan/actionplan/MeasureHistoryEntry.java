package platssamverkan.actionplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
class MeasureHistoryEntry {

    @Id
    private UUID id;
    private UUID projectId;
    @ManyToOne
    private Measure measure;
    private int position;
    @Embedded
    private MeasureStep step;

    protected MeasureHistoryEntry() {}

    MeasureHistoryEntry(Measure measure, int position, MeasureStep step) {
        this.id = UUID.randomUUID();
        this.projectId = measure.projectId().value();
        this.measure = measure;
        this.position = position;
        this.step = step;
    }

    MeasureStep step() {
        return step;
    }
}
