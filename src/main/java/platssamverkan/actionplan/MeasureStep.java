package platssamverkan.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import platssamverkan.account.AccountId;

/**
 * One step in the life of a measure; what does not belong to its status is null.
 *
 * @param occurredOn the day it happened, which may lie before the day it was recorded
 * @param note why, or what has been done
 * @param reference the decision behind it
 * @param evidenceFiles how many files showed that it was carried out
 * @param noFilesReason why none did
 */
@Embeddable
public record MeasureStep(
    @Enumerated(EnumType.STRING) MeasureStatus status,
    LocalDate occurredOn,
    String note,
    String reference,
    String evidence,
    Long costOre,
    int evidenceFiles,
    String noFilesReason,
    @Enumerated(EnumType.STRING) FollowUpAssessment assessment,
    @Column(name = "recorded_by") @Convert(converter = AccountIdColumn.class) AccountId by,
    @Column(name = "recorded_at") Instant at
) {
    static MeasureStep decided(LocalDate day, String reference, AccountId by, Instant at) {
        return new MeasureStep(MeasureStatus.DECIDED, day, null, reference, null, null, 0, null, null, by, at);
    }

    static MeasureStep withdrawn(LocalDate day, String reason, String reference, AccountId by, Instant at) {
        return new MeasureStep(MeasureStatus.WITHDRAWN, day, reason, reference, null, null, 0, null, null, by, at);
    }

    static MeasureStep noted(MeasureStatus status, LocalDate day, String note, AccountId by, Instant at) {
        return new MeasureStep(status, day, note, null, null, null, 0, null, null, by, at);
    }

    static MeasureStep completed(ReportMeasure report, AccountId by, Instant at) {
        return new MeasureStep(
            MeasureStatus.COMPLETED, report.completedOn(), report.done(), null, report.evidence(), report.costOre(),
            report.evidenceFiles(), report.evidenceFiles() == 0 ? report.noFilesReason() : null, null, by, at);
    }

    static MeasureStep followedUp(
        LocalDate day, String result, FollowUpAssessment assessment, AccountId by, Instant at
    ) {
        return new MeasureStep(MeasureStatus.FOLLOWED_UP, day, result, null, null, null, 0, null, assessment, by, at);
    }
}
