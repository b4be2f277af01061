package platssamverkan.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Keeps the numbers of reported crimes once more after the measures: the same kinds at the same places. */
@Service
@Transactional
public class RepeatedCrimeService {

    private final RepeatedCrimeCounts counts;
    private final CrimeStatisticService baseline;
    private final AssessmentState state;
    private final RowKeeper rows;
    private final Clock clock;

    RepeatedCrimeService(RepeatedCrimeCounts counts, CrimeStatisticService baseline, AssessmentState state,
            RowKeeper rows, Clock clock) {
        this.counts = counts;
        this.baseline = baseline;
        this.state = state;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param seen the version that the person saw; 0 for a series without a second number */
    public Outcome<UUID> save(ProjectId projectId, CrimeCount count, long seen, AccountId by) {
        if (state.isRecorded(projectId, Occasion.FOLLOW_UP, SourceKind.STATISTICS)) {
            return Outcome.refused(Refusal.of("ratingsRecorded"));
        }
        var faults = CrimeRules.faults(count, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return series(projectId).stream().filter(known -> isOf(known, count)).findFirst()
                .map(known -> save(projectId, known, count, seen, by))
                .orElseGet(() -> Outcome.refused(Refusal.at("kind", "crimeSeriesUnknown")));
    }

    private Outcome<UUID> save(ProjectId projectId, CrimeSeries series, CrimeCount count, long seen, AccountId by) {
        if (!count.fromDay().isAfter(series.before().toDay())) {
            return Outcome.refused(Refusal.at("fromDay", "crimePeriodOverlaps", series.before().toDay()));
        }
        var change = RowChange.named(projectId, "crimeAgain/" + series.key(), seen, by);
        return rows.keep(counts, change, at -> new RepeatedCrimeCountRow(change, count, at));
    }

    @Transactional(readOnly = true)
    public List<CrimeCount> counts(ProjectId projectId) {
        return rows(projectId).stream().map(RowView::content).toList();
    }

    /** The series of the situation picture, each with its latest number and the one of the follow-up. */
    @Transactional(readOnly = true)
    public List<CrimeSeries> series(ProjectId projectId) {
        var again = rows(projectId);
        var latest = new LinkedHashMap<String, CrimeSeries>();
        baseline.rows(projectId).stream().map(RowView::content)
                .sorted(Comparator.comparing(CrimeCount::kind).thenComparing(CrimeCount::fromDay))
                .map(count -> new CrimeSeries(count, after(again, count)))
                .forEach(series -> latest.put(series.key(), series));
        return List.copyOf(latest.values());
    }

    private static Optional<RowView<CrimeCount>> after(List<RowView<CrimeCount>> again, CrimeCount before) {
        return again.stream()
                .filter(row -> isOf(new CrimeSeries(before, Optional.empty()), row.content())).findFirst();
    }

    private static boolean isOf(CrimeSeries series, CrimeCount count) {
        return series.key().equals(new CrimeSeries(count, Optional.empty()).key());
    }

    private List<RowView<CrimeCount>> rows(ProjectId projectId) {
        return counts.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(RepeatedCrimeCountRow::view)
                .toList();
    }
}
