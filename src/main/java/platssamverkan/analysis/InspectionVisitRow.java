package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "inspection_visit")
class InspectionVisitRow extends KeptRow<InspectionVisit> {

    @Enumerated(EnumType.STRING)
    private Occasion occasion;
    private String methodVersion;
    @Embedded
    private InspectionVisit content;

    protected InspectionVisitRow() {}

    InspectionVisitRow(RowChange change, Occasion occasion, String methodVersion, InspectionVisit content, Instant at) {
        super(change, at);
        this.occasion = occasion;
        this.methodVersion = methodVersion;
        this.content = content;
    }

    Occasion occasion() {
        return occasion;
    }

    String methodVersion() {
        return methodVersion;
    }

    @Override
    public InspectionVisit content() {
        return content;
    }
}
