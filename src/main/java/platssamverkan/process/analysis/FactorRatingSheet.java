package platssamverkan.process.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.RatingService;
import platssamverkan.analysis.RatingSheet;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Every factor in use at every examined place, rated from 0 to 20. */
@Component
@Order(20)
class FactorRatingSheet implements Worksheet<RatingForm> {

    private final RatingService ratings;
    private final RatingGuide guide;
    private final FactorRatingTables tables;
    private final Raters raters;
    private final Texts texts;
    private final Clock clock;

    FactorRatingSheet(RatingService ratings, RatingGuide guide, FactorRatingTables tables, Raters raters, Texts texts,
            Clock clock) {
        this.ratings = ratings;
        this.guide = guide;
        this.tables = tables;
        this.raters = raters;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "factor-ratings";
    }

    @Override
    public Set<String> steps() {
        return Set.of("rateFactors");
    }

    @Override
    public String formId() {
        return "rate-factor";
    }

    @Override
    public String valueName() {
        return "rating";
    }

    @Override
    public Class<RatingForm> rowType() {
        return RatingForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        return tables.of(ratings.sheet(projectId));
    }

    @Override
    public Optional<SheetRow<RatingForm>> row(ProjectId projectId, String rowKey) {
        var sheet = ratings.sheet(projectId);
        return pair(sheet, rowKey).map(pair -> sheet.rating(pair.place(), pair.factor())
                .map(row -> new SheetRow<>(rowKey, row.version(), RatingForm.of(row.content())))
                .orElseGet(() -> new SheetRow<>(rowKey, 0, waiting(sheet, pair))));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var sheet = ratings.sheet(projectId);
        return pair(sheet, rowKey).map(pair -> guide.of(projectId, pair, sheet.factors())).orElse(Map.of());
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<RatingForm> edit) {
        return raters.save(projectId, edit, rating -> ratings.rate(projectId, rating, edit.version(), edit.by()));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var sheet = ratings.sheet(projectId);
        var needed = sheet.places().size() * sheet.factors().active().size();
        var missing = sheet.places().stream().mapToInt(place -> sheet.missing(place.id()).size()).sum();
        return new SheetProgress(needed - missing, needed, sheet.places().stream()
                .filter(place -> !sheet.missing(place.id()).isEmpty())
                .map(place -> texts.text("worksheet.factor-ratings.missing", place.name(), sheet.missing(place.id()).size()))
                .toList());
    }

    private RatingForm waiting(RatingSheet sheet, PairKey pair) {
        return RatingForm.after(sheet.latestLike(pair.place(), pair.factor()), LocalDate.now(clock));
    }

    private static Optional<PairKey> pair(RatingSheet sheet, String rowKey) {
        return PairKey.parse(rowKey)
                .filter(pair -> sheet.places().stream().anyMatch(place -> place.id().equals(pair.place())))
                .filter(pair -> sheet.factors().active().stream().anyMatch(factor -> factor.code().equals(pair.factor())));
    }
}
