package platssamverkan.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** A file whose answers were all taken in. */
@Entity
@Table(name = "survey_import")
class SurveyImport {

    @Id
    private UUID id;
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private Wave wave;
    private String fileName;
    @Column(name = "file_sha256")
    private String sha256;
    private int answers;
    private UUID recordedBy;
    private Instant recordedAt;

    protected SurveyImport() {}

    SurveyImport(ProjectId projectId, ImportAnswers file, AccountId by, Instant at) {
        this.id = file.id();
        this.projectId = projectId.value();
        this.wave = file.wave();
        this.fileName = file.fileName();
        this.sha256 = file.sha256();
        this.answers = file.answers().size();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    ImportView view() {
        return new ImportView(id, fileName, answers, new AccountId(recordedBy), recordedAt);
    }
}
