package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "factor_choice")
class FactorChoiceRow extends KeptRow<FactorChoice> {

    @Embedded
    private FactorChoice content;

    protected FactorChoiceRow() {}

    FactorChoiceRow(RowChange change, FactorChoice content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public FactorChoice content() {
        return content;
    }
}
