package platssamverkan.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "survey_answer")
class SurveyAnswerRow extends KeptRow<SurveyAnswer> {

    @Enumerated(EnumType.STRING)
    private Wave wave;
    private int number;
    private UUID occasionId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> choices;
    private String improvement;
    private UUID importId;

    protected SurveyAnswerRow() {}

    /** @param importId null for an answer that was typed */
    SurveyAnswerRow(RowChange change, SurveyAnswer content, int number, UUID importId, Instant at) {
        super(change, at);
        this.wave = content.wave();
        this.number = number;
        this.occasionId = content.occasionId();
        this.choices = content.choices();
        this.improvement = content.improvement();
        this.importId = importId;
    }

    @Override
    public SurveyAnswer content() {
        return new SurveyAnswer(wave, occasionId, choices, improvement);
    }

    NumberedAnswer numbered() {
        return new NumberedAnswer(number, importId, view());
    }

    Wave wave() {
        return wave;
    }

    int number() {
        return number;
    }

    UUID importId() {
        return importId;
    }
}
