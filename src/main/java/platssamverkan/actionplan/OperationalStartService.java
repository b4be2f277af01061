package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** When the operational measures that have been decided shall begin, and what it takes (TP-041, TP-048). */
@Service
@Transactional
public class OperationalStartService {

    private final OperationalStarts starts;
    private final MeasureService measures;
    private final Surroundings surroundings;
    private final RowKeeper rows;

    OperationalStartService(
        OperationalStarts starts, MeasureService measures, Surroundings surroundings, RowKeeper rows
    ) {
        this.starts = starts;
        this.measures = measures;
        this.surroundings = surroundings;
        this.rows = rows;
    }

    /** The operational measures that have not begun, by number. */
    @Transactional(readOnly = true)
    public List<MeasureView> waiting(ProjectId project) {
        return measures.adopted(project).stream()
            .filter(measure -> measure.content().horizon() == MeasureHorizon.OPERATIONAL_SHORT)
            .filter(measure -> measure.status() == MeasureStatus.DECIDED)
            .toList();
    }

    @Transactional(readOnly = true)
    public List<RowView<OperationalStart>> rows(ProjectId project) {
        return starts.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(project.value()).stream()
            .map(OperationalStartRow::view).toList();
    }

    /** The measures that wait and have not got a day to begin on. */
    @Transactional(readOnly = true)
    public List<MeasureView> withoutDay(ProjectId project) {
        var planned = rows(project).stream().map(row -> row.content().measureId()).toList();
        return waiting(project).stream().filter(measure -> !planned.contains(measure.id().value())).toList();
    }

    public Outcome<UUID> save(RowChange change, OperationalStart start) {
        return fault(change.projectId(), start)
            .<Outcome<UUID>>map(Outcome::refused)
            .orElseGet(() -> rows.keep(starts, change, at -> new OperationalStartRow(change, start, at)));
    }

    /** Ends the planning once every measure that waits has a day. */
    public Outcome<ProjectId> conclude(ProjectId project) {
        var missing = withoutDay(project);
        return missing.isEmpty() ? Outcome.accepted(project) : Outcome.refused(missing.stream()
            .map(measure -> Refusal.of("measureWithoutStartDay", measure.number(), measure.content().title())).toList());
    }

    private Optional<Refusal> fault(ProjectId project, OperationalStart start) {
        var measure = waiting(project).stream()
            .filter(waiting -> waiting.id().value().equals(start.measureId())).findFirst();
        return measure.isEmpty()
            ? Optional.of(Refusal.of("measureNotWaitingToBegin"))
            : dayFault(surroundings.project(project).startsOn(), measure.get().commitment().endsOn(), start.startsOn());
    }

    private static Optional<Refusal> dayFault(LocalDate first, LocalDate last, LocalDate day) {
        return day.isBefore(first) || day.isAfter(last)
            ? Optional.of(Refusal.at("startsOn", "startDayOutsideMeasure", first, last))
            : Optional.empty();
    }
}
