package platssamverkan.followup;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

/** One version of the review of a measure; the row carries the measure's own id. */
@Entity
@Table(name = "measure_review")
class MeasureReviewRow extends KeptRow<MeasureReview> {

    @Embedded
    private MeasureReview content;

    protected MeasureReviewRow() {}

    MeasureReviewRow(RowChange change, MeasureReview content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public MeasureReview content() {
        return content;
    }
}
