package platssamverkan.process.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import platssamverkan.analysis.RatedPart;
import platssamverkan.analysis.RatingService;
import platssamverkan.analysis.RatingSheet;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Factors in use at every examined place, rated from 0 to 20 before anything is done about them. */
abstract class BaselineSheet implements Worksheet<RatingForm> {

    private final RatingService ratings;
    private final RatingGuide guide;
    private final FactorRatingTables tables;
    private final EarlierScores earlier;
    private final Raters raters;
    private final Clock clock;

    BaselineSheet(RatingService ratings, RatingGuide guide, FactorRatingTables tables, EarlierScores earlier,
            Raters raters, Clock clock) {
        this.ratings = ratings;
        this.guide = guide;
        this.tables = tables;
        this.earlier = earlier;
        this.raters = raters;
        this.clock = clock;
    }

    /** Which factors stand in the sheet. */
    abstract RatedPart part(ProjectId projectId);

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
        return tables.of(sheet(projectId), areWithheld(projectId));
    }

    @Override
    public Optional<SheetRow<RatingForm>> row(ProjectId projectId, String rowKey) {
        var sheet = sheet(projectId);
        return pair(sheet, rowKey).map(pair -> areWithheld(projectId)
                ? new SheetRow<>(rowKey, 0, null)
                : row(sheet, pair, rowKey));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var sheet = sheet(projectId);
        return pair(sheet, rowKey).map(pair -> guide.of(projectId, pair, sheet.factors()))
                .map(texts -> areWithheld(projectId) ? withheld(texts) : texts)
                .orElse(Map.of());
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<RatingForm> edit) {
        return raters.save(projectId, edit, rating -> ratings.rate(projectId, rating, edit.version(), edit.by()));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var sheet = sheet(projectId);
        var needed = sheet.places().size() * sheet.toRate().size();
        var missing = sheet.places().stream().mapToInt(place -> sheet.missing(place.id()).size()).sum();
        return new SheetProgress(needed - missing, needed, sheet.places().stream()
                .filter(place -> !sheet.missing(place.id()).isEmpty())
                .map(place -> tables.missing(sheet, place))
                .toList());
    }

    private RatingSheet sheet(ProjectId projectId) {
        return ratings.sheet(projectId, part(projectId));
    }

    private boolean areWithheld(ProjectId projectId) {
        return earlier.areWithheld(projectId, part(projectId));
    }

    private Map<String, Object> withheld(Map<String, Object> texts) {
        var told = new HashMap<>(texts);
        told.put("knownFacts", tables.withheld());
        return told;
    }

    private SheetRow<RatingForm> row(RatingSheet sheet, PairKey pair, String rowKey) {
        return sheet.rating(pair.place(), pair.factor())
                .map(row -> new SheetRow<>(rowKey, row.version(), RatingForm.of(row.content())))
                .orElseGet(() -> new SheetRow<>(rowKey, 0, waiting(sheet, pair)));
    }

    private RatingForm waiting(RatingSheet sheet, PairKey pair) {
        return RatingForm.after(sheet.latestLike(pair.place(), pair.factor()), LocalDate.now(clock));
    }

    private static Optional<PairKey> pair(RatingSheet sheet, String rowKey) {
        return PairKey.parse(rowKey)
                .filter(pair -> sheet.places().stream().anyMatch(place -> place.id().equals(pair.place())))
                .filter(pair -> sheet.toRate().stream().anyMatch(factor -> factor.code().equals(pair.factor())));
    }
}
