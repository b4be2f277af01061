package platssamverkan.process.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.BaselinePair;
import platssamverkan.analysis.InspectionSheet;
import platssamverkan.analysis.Rating;
import platssamverkan.process.analysis.PairKey;
import platssamverkan.process.analysis.Raters;
import platssamverkan.process.analysis.RatingForm;
import platssamverkan.process.analysis.RatingGuide;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Factors of the baseline, rated again. */
abstract class FollowUpSheet implements Worksheet<RatingForm> {

    private final InspectionTables tables;
    private final BaselineWords words;
    private final RatingGuide guide;
    private final Raters raters;
    private final Clock clock;

    FollowUpSheet(InspectionTables tables, BaselineWords words, RatingGuide guide, Raters raters, Clock clock) {
        this.tables = tables;
        this.words = words;
        this.guide = guide;
        this.raters = raters;
        this.clock = clock;
    }

    abstract InspectionSheet sheet(ProjectId projectId);

    /** Whether the scores of the baseline are kept from those who rate again. */
    abstract boolean withholdsBaseline(ProjectId projectId);

    abstract Outcome<UUID> rate(ProjectId projectId, Rating rating, long seen, AccountId by);

    @Override
    public String formId() {
        return "inspect-factor";
    }

    @Override
    public String valueName() {
        return "inspectedFactor";
    }

    @Override
    public Class<RatingForm> rowType() {
        return RatingForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        return tables.of(sheet(projectId), withholdsBaseline(projectId));
    }

    @Override
    public Optional<SheetRow<RatingForm>> row(ProjectId projectId, String rowKey) {
        var sheet = sheet(projectId);
        return pair(sheet, rowKey).map(pair -> sheet.rating(pair)
                .map(row -> new SheetRow<>(rowKey, row.version(), RatingForm.of(row.content())))
                .orElseGet(() -> new SheetRow<>(rowKey, 0, waiting(sheet, pair))));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var sheet = sheet(projectId);
        return pair(sheet, rowKey).map(pair -> guide(projectId, pair, sheet)).orElse(Map.of());
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<RatingForm> edit) {
        return raters.save(projectId, edit, rating -> rate(projectId, rating, edit.version(), edit.by()));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var sheet = sheet(projectId);
        var missing = sheet.missing();
        return new SheetProgress(sheet.pairs().size() - missing.size(), sheet.pairs().size(), sheet.places().stream()
                .map(place -> Map.entry(place.name(), missing.stream().filter(pair -> pair.placeId().equals(place.id())).count()))
                .filter(left -> left.getValue() > 0)
                .map(left -> words.missing(left.getKey(), left.getValue()))
                .toList());
    }

    private Map<String, Object> guide(ProjectId projectId, BaselinePair pair, InspectionSheet sheet) {
        var everything = new HashMap<>(guide.of(projectId, key(pair), sheet.factors()));
        everything.put("before", withholdsBaseline(projectId) ? words.withheld(pair) : words.then(pair));
        return everything;
    }

    private RatingForm waiting(InspectionSheet sheet, BaselinePair pair) {
        return RatingForm.after(sheet.latestLike(pair), LocalDate.now(clock));
    }

    private static Optional<BaselinePair> pair(InspectionSheet sheet, String rowKey) {
        return PairKey.parse(rowKey).flatMap(key -> sheet.pair(key.place(), key.factor()));
    }

    private static PairKey key(BaselinePair pair) {
        return new PairKey(pair.placeId(), pair.factorCode());
    }
}
