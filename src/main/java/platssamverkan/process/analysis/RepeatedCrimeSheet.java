package platssamverkan.process.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.CrimeCount;
import platssamverkan.analysis.CrimeKind;
import platssamverkan.analysis.CrimeSeries;
import platssamverkan.analysis.RepeatedCrimeService;
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
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The numbers of reported crimes once more, one row for each series of the situation picture. */
@Component
@Order(60)
class RepeatedCrimeSheet implements Worksheet<CrimeStatisticForm> {

    private final RepeatedCrimeService crimes;
    private final RepeatedCrimeWords words;
    private final SheetPlaces places;
    private final Choices choices;
    private final Texts texts;

    RepeatedCrimeSheet(RepeatedCrimeService crimes, RepeatedCrimeWords words, SheetPlaces places, Choices choices,
            Texts texts) {
        this.crimes = crimes;
        this.words = words;
        this.places = places;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "crime-statistics-again";
    }

    @Override
    public Set<String> steps() {
        return Set.of("rerateFactors");
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
    public List<SheetTable> tables(ProjectId projectId) {
        var names = places.names(projectId);
        var lines = crimes.series(projectId).stream()
                .map(series -> new SheetLine(series.key(), series.after().isPresent(),
                        words.cells(series, names).stream().map(SheetCell::of).toList()))
                .toList();
        return List.of(new SheetTable(texts.text("worksheet.crime-statistics-again.title"), words.columns(), lines, ""));
    }

    @Override
    public Optional<SheetRow<CrimeStatisticForm>> row(ProjectId projectId, String rowKey) {
        return series(projectId, rowKey).map(series -> series.after()
                .map(row -> new SheetRow<>(rowKey, row.version(), CrimeStatisticForm.of(row.content())))
                .orElseGet(() -> new SheetRow<>(rowKey, 0, waiting(series))));
    }

    private static CrimeStatisticForm waiting(CrimeSeries series) {
        var place = Optional.ofNullable(series.placeId()).map(known -> known.value()).orElse(null);
        return new CrimeStatisticForm(series.kind(), place, null, null, null, series.before().source());
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var of = series(projectId, rowKey);
        var place = of.map(CrimeSeries::placeId).map(Object::toString).orElse("");
        return Map.of(
                "crimeKinds", choices.of(of.map(series -> new CrimeKind[] {series.kind()}).orElseGet(CrimeKind::values)),
                "examinedPlaces", places.choices(projectId).stream()
                        .filter(choice -> choice.value().equals(place)).toList());
    }

    /** Kind and place are those of the series, whatever the form says. */
    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<CrimeStatisticForm> edit) {
        return series(projectId, edit.rowKey())
                .map(series -> crimes.save(projectId, count(series, edit.value().count()), edit.version(), edit.by())
                        .map(UUID::toString).map(row -> series.key()))
                .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")));
    }

    private static CrimeCount count(CrimeSeries series, CrimeCount typed) {
        return new CrimeCount(series.placeId(), series.kind(), typed.fromDay(), typed.toDay(), typed.reports(), typed.source());
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var series = crimes.series(projectId);
        var waiting = series.stream().filter(one -> one.after().isEmpty()).count();
        var filled = (int) (series.size() - waiting);
        return new SheetProgress(filled, series.size(), waiting == 0 ? List.of()
                : List.of(texts.text("worksheet.crime-statistics-again.missing", waiting)));
    }

    private Optional<CrimeSeries> series(ProjectId projectId, String rowKey) {
        return crimes.series(projectId).stream().filter(series -> series.key().equals(rowKey)).findFirst();
    }
}
