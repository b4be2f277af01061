package platssamverkan.process.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.followup.Execution;
import platssamverkan.followup.MeasureEffect;
import platssamverkan.followup.PlanReviewService;
import platssamverkan.followup.ReviewedMeasure;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Every adopted measure, reviewed. */
@Component
@Order(61)
class PlanReviewSheet implements Worksheet<MeasureReviewForm> {

    private static final String KEY = "worksheet.plan-review.";

    private final PlanReviewService reviews;
    private final ReviewedMeasureWords words;
    private final Choices choices;
    private final Texts texts;

    PlanReviewSheet(PlanReviewService reviews, ReviewedMeasureWords words, Choices choices, Texts texts) {
        this.reviews = reviews;
        this.words = words;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "plan-review";
    }

    @Override
    public Set<String> steps() {
        return Set.of("reviewActionPlan");
    }

    @Override
    public String formId() {
        return "review-measure";
    }

    @Override
    public String valueName() {
        return "measureReview";
    }

    @Override
    public Class<MeasureReviewForm> rowType() {
        return MeasureReviewForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var columns = Stream.of("measure", "status", "execution", "effect").map(name -> texts.text(KEY + name)).toList();
        var rows = reviews.sheet(projectId);
        var caption = texts.text(KEY + "caption", rows.stream().filter(row -> row.review().isPresent()).count(), rows.size());
        return List.of(new SheetTable(caption, columns, rows.stream().map(this::line).toList(), ""));
    }

    private SheetLine line(ReviewedMeasure row) {
        var review = row.review().map(RowView::content);
        var cells = Stream.of(
            words.heading(row.measure()), texts.of(row.measure().status()),
            review.map(said -> texts.of(said.execution())).orElse(""),
            review.map(said -> texts.of(said.effect())).orElse(""));
        return new SheetLine(row.measure().id().toString(), review.isPresent(), cells.map(SheetCell::of).toList());
    }

    @Override
    public Optional<SheetRow<MeasureReviewForm>> row(ProjectId projectId, String rowKey) {
        return find(projectId, rowKey).map(row -> row.review()
            .map(review -> new SheetRow<>(rowKey, review.version(), MeasureReviewForm.of(review.content())))
            .orElseGet(() -> new SheetRow<>(rowKey, 0, null)));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return find(projectId, rowKey).<Map<String, Object>>map(row -> Map.of(
            "measureHeading", words.markdownHeading(row.measure()),
            "measureFacts", words.markdownFacts(row.measure()),
            "executions", choices.of(Execution.values()),
            "measureEffects", choices.of(MeasureEffect.values()))).orElse(Map.of());
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<MeasureReviewForm> edit) {
        return find(projectId, edit.rowKey())
            .map(row -> reviews.review(
                projectId, row.measure().id(), edit.value().command(), edit.version(), edit.by()))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")))
            .map(row -> edit.rowKey());
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var rows = reviews.sheet(projectId);
        var missing = rows.stream()
            .filter(row -> row.review().isEmpty())
            .map(row -> texts.text(KEY + "missing", words.heading(row.measure())))
            .toList();
        return new SheetProgress(rows.size() - missing.size(), rows.size(), missing);
    }

    private Optional<ReviewedMeasure> find(ProjectId project, String rowKey) {
        return reviews.sheet(project).stream().filter(row -> row.measure().id().toString().equals(rowKey)).findAny();
    }
}
