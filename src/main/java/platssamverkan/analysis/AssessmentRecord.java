package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

/** The ratings of one occasion are done, and this is what they say together. */
@Entity
@Table(name = "assessment")
class AssessmentRecord extends KeptRow<Assessment> {

    @Embedded
    private Assessment content;

    protected AssessmentRecord() {}

    AssessmentRecord(RowChange change, Assessment content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public Assessment content() {
        return content;
    }
}
