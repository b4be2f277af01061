package platssamverkan.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Keeps how many people move at the places (TP-009, TP-011), before anything is done and again afterwards. */
@Service
@Transactional
public class FlowCountService {

    private final FlowCounts counts;
    private final AnalysisParts parts;
    private final AreaService areas;
    private final RowKeeper rows;
    private final Clock clock;

    FlowCountService(FlowCounts counts, AnalysisParts parts, AreaService areas, RowKeeper rows, Clock clock) {
        this.counts = counts;
        this.parts = parts;
        this.areas = areas;
        this.rows = rows;
        this.clock = clock;
    }

    public Outcome<UUID> save(RowChange change, Occasion occasion, FlowCount count) {
        var faults = FlowRules.faults(count, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return elsewhere(change.projectId(), count).or(() -> refusal(change.projectId(), occasion))
                .<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.keep(counts, change, at -> new FlowCountRow(change, occasion, count, at)));
    }

    public Outcome<UUID> remove(RowChange change, Occasion occasion) {
        return refusal(change.projectId(), occasion).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.remove(counts, change));
    }

    /** Ends the counts of the baseline once each place has one by day and one in the evening, or a reason why not. */
    public Outcome<UUID> record(ProjectId projectId, PartSummary summary, AccountId by) {
        var view = flows(projectId, Occasion.BASELINE);
        return FlowRules.shortage(view.places(), view.counts(), summary.exceptionReason())
                .<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> parts.record(projectId, AnalysisPart.FLOWS, summary, by));
    }

    /** Keeps what was counted again as it is from now on. */
    void closeFollowUp(ProjectId projectId, String summary, AccountId by) {
        parts.record(projectId, AnalysisPart.FLOWS_AGAIN, new PartSummary(summary, null), by).value();
    }

    @Transactional(readOnly = true)
    public FlowView flows(ProjectId projectId, Occasion occasion) {
        return new FlowView(areas.places(projectId),
                counts.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                        .filter(row -> row.occasion() == occasion)
                        .map(FlowCountRow::view)
                        .toList());
    }

    /** What the counts of the baseline say together; empty before they are recorded. */
    @Transactional(readOnly = true)
    public Optional<RowView<PartSummary>> summary(ProjectId projectId) {
        return parts.find(projectId, AnalysisPart.FLOWS);
    }

    private Optional<Refusal> refusal(ProjectId projectId, Occasion occasion) {
        return parts.refusal(projectId, occasion == Occasion.BASELINE ? AnalysisPart.FLOWS : AnalysisPart.FLOWS_AGAIN);
    }

    private Optional<Refusal> elsewhere(ProjectId projectId, FlowCount count) {
        return areas.places(projectId).stream().anyMatch(place -> place.id().equals(count.placeId()))
                ? Optional.empty()
                : Optional.of(Refusal.at("place", "placeNotExamined"));
    }
}
