package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "disturbance")
class DisturbanceRow extends KeptRow<Disturbance> {

    @Embedded
    private Disturbance content;

    protected DisturbanceRow() {}

    DisturbanceRow(RowChange change, Disturbance content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public Disturbance content() {
        return content;
    }
}
