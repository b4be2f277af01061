package platssamverkan.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** How a wave was collected; with it the wave has ended. */
@Entity
@Table(name = "survey_collection")
class SurveyCollection {

    @Id
    private UUID id;
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private Wave wave;
    @Embedded
    private CollectionDesign design;
    private UUID recordedBy;
    private Instant recordedAt;

    protected SurveyCollection() {}

    SurveyCollection(ProjectId projectId, Wave wave, CollectionDesign design, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.wave = wave;
        this.design = wave == Wave.BASELINE
                ? new CollectionDesign(design.recruitment(), design.deviations(), null, null) : design;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    CollectionDesign design() {
        return design;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
