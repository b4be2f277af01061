package platssamverkan.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** Keeps the numbers of reported crimes that the police have given out. */
@Service
@Transactional
public class CrimeStatisticService {

    private final CrimeCounts counts;
    private final SituationGate gate;
    private final RowKeeper rows;
    private final Clock clock;

    CrimeStatisticService(CrimeCounts counts, SituationGate gate, RowKeeper rows, Clock clock) {
        this.counts = counts;
        this.gate = gate;
        this.rows = rows;
        this.clock = clock;
    }

    public Outcome<UUID> save(RowChange change, CrimeCount count) {
        var faults = CrimeRules.faults(count, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return gate.refusal(change.projectId(), count.placeId()).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.keep(counts, change, at -> new CrimeCountRow(change, count, at)));
    }

    public Outcome<UUID> remove(RowChange change) {
        return gate.refusal(change.projectId()).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> rows.remove(counts, change));
    }

    @Transactional(readOnly = true)
    public List<RowView<CrimeCount>> rows(ProjectId projectId) {
        return counts.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(CrimeCountRow::view)
                .toList();
    }
}
