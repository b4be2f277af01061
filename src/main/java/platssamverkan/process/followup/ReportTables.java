package platssamverkan.process.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.ClosingPart;
import platssamverkan.report.FactorsPart;
import platssamverkan.report.InterviewsPart;
import platssamverkan.report.PlanPart;
import platssamverkan.report.ReportNumber;
import platssamverkan.report.ReportRow;

/** The tables of a report. */
@Component
class ReportTables {

    private static final String KEY = "result.finaliseReport.";

    private final ResultWords words;
    private final MeanWords means;
    private final Texts texts;

    ReportTables(ResultWords words, MeanWords means, Texts texts) {
        this.words = words;
        this.means = means;
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

    TableView techniques(PlanPart plan) {
        return table(
            "techniques", plan.techniques().stream()
                .map(part -> List.of(texts.of(part.group()), texts.integer(part.measures())))
                .toList(),
            "technique", "measureCount");
    }

    TableView interviews(InterviewsPart interviews) {
        return table(
            "interviews", interviews.themes().stream()
                .map(theme -> List.of(texts.of(theme.theme()), means.of(theme.mean())))
                .toList(),
            "theme", "mean");
    }

    TableView closing(ClosingPart closing) {
        return table(
            "closing", closing.answers().stream()
                .map(answers -> List.of(texts.of(answers.question()), means.of(answers.mean())))
                .toList(),
            "question", "mean");
    }

    /** Every number and the rows whose count or sum it is. */
    TableView numbers(List<ReportNumber> numbers) {
        return table("numbers", numbers.stream().map(this::row).toList(), "counted", "value", "rows");
    }

    private List<String> row(ReportNumber number) {
        var rows = number.rows().stream().map(ReportTables::name).collect(Collectors.joining("; "));
        return List.of(texts.of(number.counted()), texts.integer(number.value()), rows);
    }

    /** What a row adds is told where it is not one. */
    private static String name(ReportRow row) {
        return row.value() == 1 ? row.name() : row.name() + " (" + row.value() + ")";
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
