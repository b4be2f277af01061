package platssamverkan.process.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.FactorsPart;
import platssamverkan.report.PlanPart;

/** The tables of a report. */
@Component
class ReportTables {

    private static final String KEY = "result.finaliseReport.";

    private final ResultWords words;
    private final Texts texts;

    ReportTables(ResultWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    TableView results(List<EvaluatedResult> results) {
        return table("results", results.stream().map(this::row).toList(), "result", "verdict", "evidence");
    }

    TableView factors(FactorsPart factors) {
        return table(
            "places", factors.places().stream().map(place -> row(place, factors.inspectedAgain())).toList(),
            "place", "red", "yellow", "green", "improved", "unchanged", "worsened", "notRerated");
    }

    TableView measures(PlanPart plan) {
        return table(
            "measures", plan.measures().stream().map(this::row).toList(),
            "measure", "place", "responsible", "status", "begunOn", "daysToBegin", "completedOn", "daysToComplete",
            "effect");
    }

    private TableView table(String caption, List<List<String>> rows, String... columns) {
        return new TableView(
            texts.text(KEY + caption), Stream.of(columns).map(column -> texts.text(KEY + column)).toList(), rows);
    }

    private List<String> row(EvaluatedResult result) {
        return List.of(
            texts.of(result.result()), texts.of(result.verdict()), String.join(" ", words.evidence(result)));
    }

    private List<String> row(FactorsPart.Place place, boolean inspectedAgain) {
        var before = LongStream.of(place.red(), place.yellow(), place.green()).mapToObj(texts::integer);
        var after = LongStream.of(place.improved(), place.unchanged(), place.worsened(), place.notRerated())
            .mapToObj(count -> inspectedAgain ? texts.integer(count) : "–");
        return Stream.of(Stream.of(place.name()), before, after).flatMap(cells -> cells).toList();
    }

    private List<String> row(PlanPart.Measure measure) {
        return List.of(
            texts.text(KEY + "numbered", measure.number(), measure.title()), measure.place(), measure.responsible(),
            texts.of(measure.status()), day(measure.begunOn()), number(measure.daysToBegin()),
            day(measure.completedOn()), number(measure.daysToComplete()),
            measure.followUp().map(said -> texts.of(said.effect())).orElse(""));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(texts::date).orElse("");
    }

    private String number(Optional<Long> number) {
        return number.map(texts::integer).orElse("");
    }
}
