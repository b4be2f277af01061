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
import platssamverkan.shared.Refusal;

/** Knows which parts of the analysis are done. */
@Component
class AnalysisParts {

    private final AnalysisPartRows parts;
    private final RowKeeper rows;

    AnalysisParts(AnalysisPartRows parts, RowKeeper rows) {
        this.parts = parts;
        this.rows = rows;
    }

    Optional<RowView<PartSummary>> find(ProjectId projectId, AnalysisPart part) {
        return parts.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(AnalysisPartRow::view)
                .filter(row -> row.content().part() == part)
                .map(row -> new RowView<>(row.rowId(), row.version(), summary(row.content()), row.by(), row.at()))
                .findFirst();
    }

    Optional<Refusal> refusal(ProjectId projectId, AnalysisPart part) {
        return find(projectId, part).map(recorded -> Refusal.of("analysisPartRecorded"));
    }

    Outcome<UUID> record(ProjectId projectId, AnalysisPart part, PartSummary summary, AccountId by) {
        var recorded = refusal(projectId, part);
        if (recorded.isPresent()) {
            return Outcome.refused(recorded.get());
        }
        var change = RowChange.named(projectId, "analysisPart/" + part, 0, by);
        var content = new AnalysisPartContent(part, summary.summary(), summary.exceptionReason());
        return rows.keep(parts, change, at -> new AnalysisPartRow(change, content, at));
    }

    private static PartSummary summary(AnalysisPartContent content) {
        return new PartSummary(content.summary(), content.exceptionReason());
    }
}
