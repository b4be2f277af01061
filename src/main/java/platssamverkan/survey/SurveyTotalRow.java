package platssamverkan.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "survey_total")
class SurveyTotalRow extends KeptRow<SurveyTotal> {

    @Embedded
    private SurveyTotal content;

    protected SurveyTotalRow() {}

    SurveyTotalRow(RowChange change, SurveyTotal content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public SurveyTotal content() {
        return content;
    }
}
