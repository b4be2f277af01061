package platssamverkan.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "survey_occasion")
class SurveyOccasionRow extends KeptRow<SurveyOccasion> {

    @Embedded
    private SurveyOccasion content;

    protected SurveyOccasionRow() {}

    SurveyOccasionRow(RowChange change, SurveyOccasion content, Instant at) {
        super(change, at);
        this.content = content;
    }

    @Override
    public SurveyOccasion content() {
        return content;
    }
}
