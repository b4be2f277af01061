package platssamverkan.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Knows which ratings of an occasion are done; from then on they stay as they are. */
@Component
class AssessmentState {

    private final AssessmentRecords records;
    private final RowKeeper rows;

    AssessmentState(AssessmentRecords records, RowKeeper rows) {
        this.records = records;
        this.rows = rows;
    }

    /** Whether the ratings of factors with this kind of source are done. */
    boolean isRecorded(ProjectId projectId, Occasion occasion, SourceKind source) {
        return all(projectId).stream().anyMatch(row -> row.content().covers(occasion, source));
    }

    Optional<RowView<Assessment>> find(ProjectId projectId, Occasion occasion, RatedPart part) {
        return all(projectId).stream()
                .filter(row -> row.content().occasion() == occasion && row.content().part() == part)
                .findFirst();
    }

    Outcome<UUID> record(ProjectId projectId, Assessment assessment, AccountId by) {
        if (find(projectId, assessment.occasion(), assessment.part()).isPresent()) {
            return Outcome.refused(Refusal.of("ratingsRecorded"));
        }
        var name = String.join("/", "assessment", assessment.occasion().name(), assessment.part().name());
        var change = RowChange.named(projectId, name, 0, by);
        return rows.keep(records, change, at -> new AssessmentRecord(change, assessment, at));
    }

    private List<RowView<Assessment>> all(ProjectId projectId) {
        return records.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(AssessmentRecord::view)
                .toList();
    }
}
