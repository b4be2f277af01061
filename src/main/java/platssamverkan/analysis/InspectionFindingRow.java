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
@Table(name = "inspection_finding")
class InspectionFindingRow extends KeptRow<InspectionFinding> {

    @Enumerated(EnumType.STRING)
    private Occasion occasion;
    @Embedded
    private InspectionFinding content;

    protected InspectionFindingRow() {}

    InspectionFindingRow(RowChange change, Occasion occasion, InspectionFinding content, Instant at) {
        super(change, at);
        this.occasion = occasion;
        this.content = content;
    }

    Occasion occasion() {
        return occasion;
    }

    @Override
    public InspectionFinding content() {
        return content;
    }
}
