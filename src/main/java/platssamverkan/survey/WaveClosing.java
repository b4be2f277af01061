package platssamverkan.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** From here on the answers of a wave stay as they are. */
@Entity
@Table(name = "survey_wave_closing")
class WaveClosing {

    @Id
    private UUID id;
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private Wave wave;
    private UUID recordedBy;
    private Instant recordedAt;

    protected WaveClosing() {}

    WaveClosing(ProjectId projectId, Wave wave, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.wave = wave;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }
}
