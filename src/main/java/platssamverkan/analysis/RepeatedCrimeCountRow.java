package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "crime_statistic_again")
class RepeatedCrimeCountRow extends KeptRow<CrimeCount> {

    @Embedded
    private CrimeCount content;

    protected RepeatedCrimeCountRow() {}

    RepeatedCrimeCountRow(RowChange change, CrimeCount content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public CrimeCount content() {
        return content;
    }
}
