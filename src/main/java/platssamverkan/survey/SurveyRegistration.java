package platssamverkan.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The questions and the way to compare that a project has settled with its first answer; the database never changes it. */
@Entity
@Table(name = "survey_registration")
class SurveyRegistration {

    @Id
    private UUID projectId;
    private String questionnaireVersion;
    private String primaryItem;
    @Enumerated(EnumType.STRING)
    private DifferenceTest test;
    private int fewestCompared;
    private int fewestShown;
    private Instant lockedAt;

    protected SurveyRegistration() {}

    RegistrationView view() {
        return new RegistrationView(questionnaireVersion, primaryItem, test, fewestCompared, fewestShown, lockedAt);
    }
}
