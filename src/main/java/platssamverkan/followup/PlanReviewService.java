package platssamverkan.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Reviews the plan, one measure at a time, and records the review as a whole (TP-053). */
@Service
@Transactional
public class PlanReviewService {

    private final MeasureReviews reviews;
    private final MeasureService measures;
    private final MeasureFollowUpService followUps;
    private final RowKeeper rows;

    PlanReviewService(
        MeasureReviews reviews, MeasureService measures, MeasureFollowUpService followUps, RowKeeper rows
    ) {
        this.reviews = reviews;
        this.measures = measures;
        this.followUps = followUps;
        this.rows = rows;
    }

    /** Every adopted measure by number, withdrawn ones included. */
    @Transactional(readOnly = true)
    public List<ReviewedMeasure> sheet(ProjectId project) {
        var said = reviews.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(project.value()).stream()
            .map(MeasureReviewRow::view)
            .collect(Collectors.toMap(RowView::rowId, Function.identity()));
        return measures.adopted(project).stream()
            .map(measure -> new ReviewedMeasure(
                measure, Optional.ofNullable(said.get(measure.id().value()))))
            .toList();
    }

    /** @param seen the version that the person saw; 0 for a measure not reviewed before */
    public Outcome<UUID> review(ProjectId project, MeasureId id, MeasureReview review, long seen, AccountId by) {
        var measure = measures.adopted(project).stream().filter(one -> one.id().equals(id)).findAny();
        if (measure.isEmpty()) {
            return Outcome.refused(Refusal.of("rowGone"));
        }
        var faults = PlanReviewRules.check(review, measure.get());
        var change = new RowChange(project, id.value(), seen, by);
        return faults.isEmpty()
            ? rows.keep(reviews, change, at -> new MeasureReviewRow(change, review, at))
            : Outcome.refused(faults);
    }

    /** Records the review once every measure has been reviewed; a completed one that can be judged is followed up. */
    public Outcome<MeasureFollowUpView> record(ProjectId project, String summary, AccountId by, Instant at) {
        var sheet = sheet(project);
        var missing = sheet.stream().filter(row -> row.review().isEmpty()).count();
        if (missing > 0) {
            return Outcome.refused(Refusal.of("planReviewIncomplete", missing));
        }
        return Outcome.accepted(followUps.keepReview(project, summary, sheet, by, at));
    }
}
