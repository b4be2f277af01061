package platssamverkan.analysis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** Knows whether the ratings of an occasion are done; from then on they stay as they are. */
@Component
class AssessmentState {

    private final AssessmentRecords records;
    private final RowKeeper rows;

    AssessmentState(AssessmentRecords records, RowKeeper rows) {
        this.records = records;
        this.rows = rows;
    }

    boolean isRecorded(ProjectId projectId, Occasion occasion) {
        return find(projectId, occasion).isPresent();
    }

    Optional<RowView<Assessment>> find(ProjectId projectId, Occasion occasion) {
        return records.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(AssessmentRecord::view)
                .filter(row -> row.content().occasion() == occasion)
                .findFirst();
    }

    Outcome<UUID> record(ProjectId projectId, Assessment assessment, AccountId by) {
        var change = RowChange.named(projectId, "assessment/" + assessment.occasion(), 0, by);
        return rows.keep(records, change, at -> new AssessmentRecord(change, assessment, at));
    }
}
