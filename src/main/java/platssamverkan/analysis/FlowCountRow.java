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
@Table(name = "flow_count")
class FlowCountRow extends KeptRow<FlowCount> {

    @Enumerated(EnumType.STRING)
    private Occasion occasion;
    @Embedded
    private FlowCount content;

    protected FlowCountRow() {}

    FlowCountRow(RowChange change, Occasion occasion, FlowCount content, Instant at) {
        super(change, at);
        this.occasion = occasion;
        this.content = content;
    }

    Occasion occasion() {
        return occasion;
    }

    @Override
    public FlowCount content() {
        return content;
    }
}
