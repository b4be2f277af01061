package platssamverkan.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** Gives the measures of a newly adopted version their new standing. */
@Component
class AdoptedPlan {

    private final Measures measures;

    AdoptedPlan(Measures measures) {
        this.measures = measures;
    }

    /** Decides every new measure, and withdraws for {@code why} those under way that the version leaves out. */
    PlanAnswered carryOut(
        ProjectId project, PlanVersion version, String why, LocalDate decidedOn, String reference, AccountId by, Instant at
    ) {
        var rows = version.rows();
        rows.forEach(row -> row.measure().adopt(row));
        var decided = rows.stream().map(PlannedMeasure::measure)
            .filter(measure -> measure.status() == MeasureStatus.PROPOSED).toList();
        decided.forEach(measure -> measure.become(
            MeasureStep.decided(decidedOn, reference, by, at)));
        var withdrawn = leftOut(project, rows);
        withdrawn.forEach(measure -> measure.become(MeasureStep.withdrawn(
            decidedOn, why, reference, by, at)));
        measures.flush();
        return new PlanAnswered(PlanAnswered.Result.ADOPTED, ids(decided), ids(withdrawn));
    }

    private List<Measure> leftOut(ProjectId project, List<PlannedMeasure> rows) {
        var kept = rows.stream().map(PlannedMeasure::measure).map(Measure::id).collect(Collectors.toSet());
        return measures.findByProjectIdAndStatusInOrderByNumber(project.value(), MeasureStatus.UNFINISHED).stream()
            .filter(measure -> !kept.contains(measure.id()))
            .filter(measure -> measure.adoptedRow().isPresent())
            .toList();
    }

    private static List<MeasureId> ids(List<Measure> measures) {
        return measures.stream().map(Measure::id).toList();
    }
}
