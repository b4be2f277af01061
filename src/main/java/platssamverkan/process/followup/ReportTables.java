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
import platssamverkan.report.ContinuedWorkPart;
import platssamverkan.report.Counted;
import platssamverkan.report.ReportContent;
import platssamverkan.report.TrainingPart;
import platssamverkan.report.WalkPart;
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

    TableView actors(List<ReportContent.ActorPart> actors) {
        return table(
            "actors", actors.stream()
                .map(actor -> List.of(actor.name(), texts.of(actor.kind()), texts.of(actor.sector())))
                .toList(),
            "actor", "kind", "sector");
    }

    /** What was said about the measures; empty where nothing was. */
    Optional<TableView> followUps(PlanPart plan) {
        var rows = plan.measures().stream()
            .flatMap(measure -> measure.followUp().stream().map(said -> List.of(
                texts.text(KEY + "numbered", measure.number(), measure.title()), said.worked().orElse(""),
                said.didNotWork().orElse(""), said.remains().orElse(""), said.lesson().orElse(""))))
            .filter(row -> row.stream().skip(1).anyMatch(words -> !words.isBlank()))
            .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(
            table("followUps", rows, "measure", "worked", "didNotWork", "remains", "lesson"));
    }

    TableView walks(List<WalkPart> walks) {
        return table(
            "walks", walks.stream()
                .map(walk -> List.of(texts.date(walk.walkedOn()), texts.of(walk.purpose()),
                    texts.integer(walk.participants()),
                    texts.integer(walk.positive() + walk.negative() + walk.neutral())))
                .toList(),
            "walkedOn", "purpose", "participants", "observations");
    }

    TableView coaching(List<ReportContent.CoachingPart> sessions) {
        return table(
            "coaching", sessions.stream()
                .map(session -> List.of(
                    texts.date(session.heldOn()), session.topic(), texts.integer(session.participants())))
                .toList(),
            "heldOn", "topic", "participants");
    }

    TableView trainings(List<TrainingPart> trainings) {
        return table(
            "trainingsHeld", trainings.stream()
                .map(held -> List.of(texts.date(held.heldOn()), held.title(), texts.integer(held.participants())))
                .toList(),
            "heldOn", "training", "participants");
    }

    /** What the members said, theme by theme; empty where too few said anything. */
    Optional<TableView> said(InterviewsPart interviews) {
        var rows = interviews.themes().stream()
            .flatMap(theme -> theme.words().stream().map(words -> List.of(texts.of(theme.theme()), words)))
            .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(table("said", rows, "theme", "words"));
    }

    TableView proposals(ContinuedWorkPart work) {
        return table(
            "proposals", work.proposals().stream()
                .map(proposal -> List.of(texts.of(proposal.kind()), proposal.description(), proposal.responsible(),
                    Optional.ofNullable(proposal.dueOn()).map(texts::date).orElse("")))
                .toList(),
            "proposalKind", "proposal", "responsible", "dueOn");
    }

    /** Every number and the rows whose count or sum it is. */
    TableView numbers(List<ReportNumber> numbers) {
        return table("numbers", numbers.stream().map(this::row).toList(), "counted", "value", "rows");
    }

    private List<String> row(ReportNumber number) {
        var rows = number.rows().stream().map(row -> name(number.counted(), row))
            .collect(Collectors.joining("; "));
        return List.of(texts.of(number.counted()), value(number.counted(), number.value()), rows);
    }

    /** What a row adds is told where it is not one. */
    private String name(Counted counted, ReportRow row) {
        return row.value() == 1 ? row.name() : row.name() + " (" + value(counted, row.value()) + ")";
    }

    private String value(Counted counted, long value) {
        return counted.isMoney() ? texts.kronor(value) : texts.integer(value);
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
