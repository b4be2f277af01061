package platssamverkan.process.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselinePair;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.InspectionSheet;
import platssamverkan.process.analysis.PairKey;
import platssamverkan.process.analysis.Raters;
import platssamverkan.process.analysis.RatingForm;
import platssamverkan.process.analysis.RatingGuide;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** The inspected factors of the baseline at the two chosen places, rated again. */
@Component
@Order(60)
class FollowUpInspectionSheet implements Worksheet<RatingForm> {

    private final InspectionService inspections;
    private final InspectionTables tables;
    private final RatingGuide guide;
    private final Raters raters;
    private final Texts texts;
    private final Clock clock;

    FollowUpInspectionSheet(InspectionService inspections, InspectionTables tables, RatingGuide guide, Raters raters,
            Texts texts, Clock clock) {
        this.inspections = inspections;
        this.tables = tables;
        this.guide = guide;
        this.raters = raters;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "follow-up-inspection";
    }

    @Override
    public Set<String> steps() {
        return Set.of("followUpInspection");
    }

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
        return tables.of(inspections.sheet(projectId));
    }

    @Override
    public Optional<SheetRow<RatingForm>> row(ProjectId projectId, String rowKey) {
        var sheet = inspections.sheet(projectId);
        return pair(sheet, rowKey).map(pair -> sheet.rating(pair)
                .map(row -> new SheetRow<>(rowKey, row.version(), RatingForm.of(row.content())))
                .orElseGet(() -> new SheetRow<>(rowKey, 0, waiting(sheet, pair))));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var sheet = inspections.sheet(projectId);
        return pair(sheet, rowKey).map(pair -> guide(projectId, pair, sheet)).orElse(Map.of());
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<RatingForm> edit) {
        return raters.save(projectId, edit, rating -> inspections.inspect(projectId, rating, edit.version(), edit.by()));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var sheet = inspections.sheet(projectId);
        var missing = sheet.missing();
        return new SheetProgress(sheet.pairs().size() - missing.size(), sheet.pairs().size(), sheet.places().stream()
                .map(place -> Map.entry(place.name(), missing.stream().filter(pair -> pair.placeId().equals(place.id())).count()))
                .filter(left -> left.getValue() > 0)
                .map(left -> texts.text("worksheet.follow-up-inspection.missing", left.getKey(), left.getValue()))
                .toList());
    }

    private Map<String, Object> guide(ProjectId projectId, BaselinePair pair, InspectionSheet sheet) {
        var everything = new HashMap<>(guide.of(projectId, key(pair), sheet.factors()));
        everything.put("before", before(pair));
        return everything;
    }

    private String before(BaselinePair pair) {
        return texts.text("worksheet.follow-up-inspection.then", pair.score(), inSentence(pair.colour()),
                texts.date(pair.ratedOn()), inSentence(pair.light()));
    }

    private String inSentence(Enum<?> value) {
        return texts.of(value).toLowerCase(Locale.ROOT);
    }

    private RatingForm waiting(InspectionSheet sheet, BaselinePair pair) {
        return RatingForm.after(sheet.latestAt(pair.placeId()), LocalDate.now(clock));
    }

    private static Optional<BaselinePair> pair(InspectionSheet sheet, String rowKey) {
        return PairKey.parse(rowKey).flatMap(key -> sheet.pair(key.place(), key.factor()));
    }

    private static PairKey key(BaselinePair pair) {
        return new PairKey(pair.placeId(), pair.factorCode());
    }
}
