package platssamverkan.actionplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "operational_start")
class OperationalStartRow extends KeptRow<OperationalStart> {

    @Embedded
    private OperationalStart content;

    protected OperationalStartRow() {}

    OperationalStartRow(RowChange change, OperationalStart content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public OperationalStart content() {
        return content;
    }
}
