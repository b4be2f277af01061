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

    FinalReport(
        ProjectId projectId, int version, ReportText text, Optional<String> correctionReason, AccountId by, Instant at
    ) {
        this.correctionReason = correctionReason.orElse(null);
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.content = text.json();
        this.sha256 = text.sha256();
        this.finalisedBy = by.value();
        this.finalisedAt = at;
    }

    ReportView view() {
        return new ReportView(
            version, new ReportText(content, sha256).content(), sha256, Optional.ofNullable(correctionReason),
            new AccountId(finalisedBy), finalisedAt);
    }
}
