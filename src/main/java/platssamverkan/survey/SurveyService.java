package platssamverkan.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Keeps the totals of surveys that others have made. */
@Service
@Transactional
public class SurveyService {

    private final SurveyTotals totals;
    private final WaveClosings closings;
    private final AreaService areas;
    private final RowKeeper rows;
    private final Clock clock;

    SurveyService(SurveyTotals totals, WaveClosings closings, AreaService areas, RowKeeper rows, Clock clock) {
        this.totals = totals;
        this.closings = closings;
        this.areas = areas;
        this.rows = rows;
        this.clock = clock;
    }

    public Outcome<UUID> save(RowChange change, SurveyTotal total) {
        var faults = SurveyRules.faults(total, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        if (!isExamined(change.projectId(), total.placeId())) {
            return Outcome.refused(Refusal.at("place", "placeNotExamined"));
        }
        if (isClosed(change.projectId(), total.wave()) || isFrozen(change)) {
            return Outcome.refused(Refusal.of("surveyWaveClosed"));
        }
        return rows.keep(totals, change, at -> new SurveyTotalRow(change, total, at));
    }

    public Outcome<UUID> remove(RowChange change) {
        return isFrozen(change)
                ? Outcome.refused(Refusal.of("surveyWaveClosed"))
                : rows.remove(totals, change);
    }

    /** Ends a wave: what it holds is from now on the ground that others build on. */
    public void close(ProjectId projectId, Wave wave, AccountId by) {
        if (!isClosed(projectId, wave)) {
            closings.save(new WaveClosing(projectId, wave, by, clock.instant()));
        }
    }

    /** The totals as they were typed, for those who type them. */
    @Transactional(readOnly = true)
    public List<RowView<SurveyTotal>> rows(ProjectId projectId) {
        return totals.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(SurveyTotalRow::view)
                .toList();
    }

    /** The totals as they may be read, without numbers so small that they tell of single persons. */
    @Transactional(readOnly = true)
    public List<SurveyTotalView> totals(ProjectId projectId) {
        return TotalsShown.of(rows(projectId).stream().map(RowView::content).toList());
    }

    /** One of them, beside the others. */
    @Transactional(readOnly = true)
    public SurveyTotalView shown(ProjectId projectId, SurveyTotal total) {
        return TotalsShown.of(rows(projectId).stream().map(RowView::content).toList(), total);
    }

    private boolean isExamined(ProjectId projectId, PlaceId place) {
        return place == null || areas.places(projectId).stream().anyMatch(known -> known.id().equals(place));
    }

    private boolean isFrozen(RowChange change) {
        return totals.waveOf(change.projectId().value(), change.rowId())
                .filter(wave -> isClosed(change.projectId(), wave))
                .isPresent();
    }

    private boolean isClosed(ProjectId projectId, Wave wave) {
        return closings.existsByProjectIdAndWave(projectId.value(), wave);
    }
}
