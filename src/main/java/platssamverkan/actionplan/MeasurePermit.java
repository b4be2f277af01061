package platssamverkan.actionplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class MeasurePermit {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID measureId;
    @Embedded
    private PermitReport report;

    protected MeasurePermit() {}

    MeasurePermit(MeasureView measure, PermitReport report) {
        this.id = UUID.randomUUID();
        this.projectId = measure.projectId().value();
        this.measureId = measure.id().value();
        this.report = report;
    }

    PermitReport report() {
        return report;
    }
}
