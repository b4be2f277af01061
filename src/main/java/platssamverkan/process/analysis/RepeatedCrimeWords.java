package platssamverkan.process.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.ChanceInterval;
import platssamverkan.analysis.CrimeCount;
import platssamverkan.analysis.CrimeSeries;
import platssamverkan.analysis.RepeatedCrimeService;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

/** Sets reported crimes before and after beside each other, with what chance alone can do. */
@Component
public class RepeatedCrimeWords {

    private static final String PREFIX = "worksheet.crime-statistics-again";

    private final RepeatedCrimeService crimes;
    private final AnalysisWords words;
    private final SheetPlaces places;
    private final Texts texts;

    RepeatedCrimeWords(RepeatedCrimeService crimes, AnalysisWords words, SheetPlaces places, Texts texts) {
        this.crimes = crimes;
        this.words = words;
        this.places = places;
        this.texts = texts;
    }

    /** Empty where nobody has asked for the numbers again. */
    public Optional<TableView> table(ProjectId projectId) {
        var names = places.names(projectId);
        var series = crimes.series(projectId).stream().filter(one -> one.after().isPresent()).toList();
        return series.isEmpty() ? Optional.empty() : Optional.of(new TableView(texts.text(PREFIX + ".title"), columns(),
                series.stream().map(one -> cells(one, names)).toList()));
    }

    /** How to read the table. */
    public String caution() {
        return texts.text(PREFIX + ".caution");
    }

    List<String> columns() {
        return words.columns(PREFIX, "kind", "place", "before", "after", "change");
    }

    List<String> cells(CrimeSeries series, SheetPlaces.Names names) {
        return Stream.of(texts.of(series.kind()), names.of(series.placeId()), number(series.before()),
                series.after().map(RowView::content).map(this::number).orElseGet(() -> texts.text(PREFIX + ".waiting")),
                change(series)).toList();
    }

    private String number(CrimeCount count) {
        var period = words.period(count.fromDay(), count.toDay());
        if (count.isWithheld()) {
            return texts.text(PREFIX + ".withheld", period);
        }
        return texts.text(PREFIX + ".number", texts.integer(count.reports()), words.chance(ChanceInterval.of(count.reports())), period);
    }

    private String change(CrimeSeries series) {
        if (series.after().isEmpty()) {
            return "";
        }
        var size = series.percent().isPresent()
                ? texts.text(PREFIX + ".percent", String.format(Locale.ROOT, "%+d", series.percent().getAsLong()).replace('-', '−'))
                : texts.text(PREFIX + ".fewForPercent");
        return texts.text(PREFIX + (series.mayBeChance() ? ".mayBeChance" : ".moreThanChance"), size);
    }
}
