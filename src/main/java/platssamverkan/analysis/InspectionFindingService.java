package platssamverkan.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Keeps what is found when the places are inspected by the checklist (TP-055), before the measures and after. */
@Service
@Transactional
public class InspectionFindingService {

    private final InspectionFindings findings;
    private final InspectionChecklist checklist;
    private final AssessmentState state;
    private final AreaService areas;
    private final RowKeeper rows;

    InspectionFindingService(InspectionFindings findings, InspectionChecklist checklist, AssessmentState state,
            AreaService areas, RowKeeper rows) {
        this.findings = findings;
        this.checklist = checklist;
        this.state = state;
        this.areas = areas;
        this.rows = rows;
    }

    /** @param seen the version that the person saw; 0 for a factor not yet checked at the place */
    public Outcome<UUID> save(ProjectId projectId, Occasion occasion, PlaceId place, String factor,
            List<CheckedStatement> answers, String observation, long seen, AccountId by) {
        if (state.isRecorded(projectId, occasion, SourceKind.INSPECTION)) {
            return Outcome.refused(Refusal.of("inspectionRecorded"));
        }
        if (answers.isEmpty()) {
            return Outcome.refused(Refusal.at("first", "checklistWithoutAnswer"));
        }
        var asked = statements(projectId, occasion, place, factor);
        if (!answers.stream().map(CheckedStatement::statement).allMatch(asked::contains)
                || areas.places(projectId).stream().noneMatch(known -> known.id().equals(place))) {
            return Outcome.refused(Refusal.of("rowGone"));
        }
        var change = RowChange.named(projectId, String.join("/", "finding", occasion.name(), place.toString(), factor), seen, by);
        var finding = new InspectionFinding(place, factor, checklist.version(), List.copyOf(answers), observation);
        return rows.keep(findings, change, at -> new InspectionFindingRow(change, occasion, finding, at));
    }

    /** The same statements at the follow-up as were answered at the baseline, also where the checklist has a new version. */
    @Transactional(readOnly = true)
    public List<String> statements(ProjectId projectId, Occasion occasion, PlaceId place, String factor) {
        var before = occasion == Occasion.FOLLOW_UP
                ? finding(projectId, Occasion.BASELINE, place, factor) : Optional.<RowView<InspectionFinding>>empty();
        return before.map(row -> row.content().answers().stream().map(CheckedStatement::statement).toList())
                .orElseGet(() -> checklist.statements(factor));
    }

    @Transactional(readOnly = true)
    public List<RowView<InspectionFinding>> findings(ProjectId projectId, Occasion occasion) {
        return findings.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .filter(row -> row.occasion() == occasion)
                .map(InspectionFindingRow::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RowView<InspectionFinding>> finding(
            ProjectId projectId, Occasion occasion, PlaceId place, String factor) {
        return findings(projectId, occasion).stream()
                .filter(row -> row.content().concerns(place, factor)).findFirst();
    }
}
