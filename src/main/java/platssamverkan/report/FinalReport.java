package platssamverkan.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** One version of the final report; the database refuses to change it. */
@Entity
class FinalReport {

    @Id
    private UUID id;
    private UUID projectId;
    private int version;
    private String content;
    @Column(name = "content_sha256")
    private String sha256;
    private String correctionReason;
    private UUID finalisedBy;
    private Instant finalisedAt;

    protected FinalReport() {}

    FinalReport(ProjectId projectId, Imprint imprint, ReportText text) {
        this.correctionReason = imprint.correctionReason().orElse(null);
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = imprint.version();
        this.content = text.json();
        this.sha256 = text.sha256();
        this.finalisedBy = imprint.by().value();
        this.finalisedAt = imprint.at();
    }

    ReportText text() {
        return new ReportText(content, sha256);
    }

    ReportView view() {
        return new ReportView(
            version, text().content(), sha256, Optional.ofNullable(correctionReason),
            new AccountId(finalisedBy), finalisedAt);
    }
}
