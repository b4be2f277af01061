package platssamverkan.followup;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.meeting.MeetingService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** Holds the closing workshop and keeps what the participants said in its evaluation (TP-059). */
@Service
@Transactional
public class ClosingEvaluationService {

    private static final String ROW = "closing evaluation";

    private final ClosingEvaluations evaluations;
    private final MeetingService meetings;
    private final RowKeeper rows;

    ClosingEvaluationService(ClosingEvaluations evaluations, MeetingService meetings, RowKeeper rows) {
        this.evaluations = evaluations;
        this.meetings = meetings;
        this.rows = rows;
    }

    /** Records the workshop and its evaluation; a second workshop makes a new version of the evaluation. */
    public Outcome<?> record(ProjectId project, HoldClosingWorkshop workshop, AccountId by, Instant at) {
        var faults = ClosingRules.check(workshop);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var meeting = meetings.record(project, workshop.meeting(), by, at);
        if (!meeting.isAccepted()) {
            return meeting;
        }
        var change = RowChange.named(project, ROW, seen(project), by);
        return rows.keep(evaluations, change,
            recordedAt -> new ClosingEvaluation(change, meeting.value().id(), workshop, recordedAt));
    }

    @Transactional(readOnly = true)
    public Optional<ClosingEvaluationView> evaluation(ProjectId project) {
        return current(project).map(RowView::content);
    }

    private long seen(ProjectId project) {
        return current(project).map(RowView::version).orElse(0L);
    }

    private Optional<RowView<ClosingEvaluationView>> current(ProjectId project) {
        return evaluations.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(project.value()).stream()
            .map(ClosingEvaluation::view).findFirst();
    }
}
