package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.ChanceInterval;
import platssamverkan.analysis.CrimeCount;
import platssamverkan.analysis.CrimeKind;
import platssamverkan.analysis.CrimeStatisticService;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** The numbers of reported crimes at the places. */
@Component
@Order(10)
class CrimeStatisticSheet extends FactSheet<CrimeStatisticForm, CrimeCount> {

    private final CrimeStatisticService crimes;
    private final AnalysisWords words;
    private final SheetPlaces places;
    private final Choices choices;
    private final Texts texts;

    CrimeStatisticSheet(CrimeStatisticService crimes, AnalysisWords words, SheetPlaces places, Choices choices,
            Texts texts) {
        super(places, texts);
        this.crimes = crimes;
        this.words = words;
        this.places = places;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "crime-statistics";
    }

    @Override
    public String formId() {
        return "crime-statistic";
    }

    @Override
    public String valueName() {
        return "crimeStatistic";
    }

    @Override
    public Class<CrimeStatisticForm> rowType() {
        return CrimeStatisticForm.class;
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of("crimeKinds", choices.of(CrimeKind.values()), "examinedPlaces", places.choices(projectId));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var filled = crimes.rows(projectId).size();
        return new SheetProgress(filled, 0, filled > 0 ? List.of() : List.of(word("missing")));
    }

    @Override
    protected List<RowView<CrimeCount>> facts(ProjectId projectId) {
        return crimes.rows(projectId);
    }

    @Override
    protected CrimeStatisticForm form(CrimeCount fact) {
        return CrimeStatisticForm.of(fact);
    }

    @Override
    protected CrimeCount fact(CrimeStatisticForm form) {
        return form.count();
    }

    @Override
    protected Outcome<UUID> keep(RowChange change, CrimeCount fact) {
        return crimes.save(change, fact);
    }

    @Override
    protected Outcome<UUID> takeAway(RowChange change) {
        return crimes.remove(change);
    }

    @Override
    protected Stream<String> columns() {
        return Stream.of("kind", "place", "period", "reports", "chance", "source");
    }

    @Override
    Comparator<CrimeCount> order(SheetPlaces.Names places) {
        return Comparator.comparing(CrimeCount::kind)
                .thenComparing(count -> places.position(count.placeId()))
                .thenComparing(CrimeCount::fromDay);
    }

    @Override
    List<SheetCell> cells(ProjectId projectId, CrimeCount count, SheetPlaces.Names places) {
        var chance = ChanceInterval.of(count.reports());
        return Stream.of(texts.of(count.kind()), places.of(count.placeId()),
                        words.period(count.fromDay(), count.toDay()), texts.integer(count.reports()),
                        words.chance(chance), count.source())
                .map(SheetCell::of)
                .toList();
    }
}
