package platssamverkan.analysis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

/** One part of the analysis is done; from then on it stays as it is. */
@Entity
@Table(name = "analysis_part")
class AnalysisPartRow extends KeptRow<AnalysisPartContent> {

    @Embedded
    private AnalysisPartContent content;

    protected AnalysisPartRow() {}

    AnalysisPartRow(RowChange change, AnalysisPartContent content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public AnalysisPartContent content() {
        return content;
    }
}
