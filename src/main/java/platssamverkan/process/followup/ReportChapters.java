package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.ContinuedWorkPart;
import platssamverkan.report.GroupPart;
import platssamverkan.report.PlanPart;
import platssamverkan.report.PrintedPart;
import platssamverkan.report.ReportContent;
import platssamverkan.report.SituationPart;

/** The chapters of a final report in the order in which they are read; one that would be empty is left out. */
@Component
class ReportChapters {

    private static final String KEY = "report.part.";

    private final ReportWords words;
    private final ReportTables tables;
    private final DecisionTables decisions;
    private final FinancingTables financing;
    private final LeadTimeTables leadTimes;
    private final ParticipationTables participation;
    private final HandOverWords handOvers;
    private final Texts texts;

    ReportChapters(
        ReportWords words, ReportTables tables, DecisionTables decisions, FinancingTables financing,
        LeadTimeTables leadTimes, ParticipationTables participation, HandOverWords handOvers, Texts texts
    ) {
        this.words = words;
        this.tables = tables;
        this.decisions = decisions;
        this.financing = financing;
        this.leadTimes = leadTimes;
        this.participation = participation;
        this.handOvers = handOvers;
        this.texts = texts;
    }

    List<PrintedPart> of(ReportContent content) {
        return Stream.of(
                chapter("results", List.of(), List.of(tables.results(content.results()))),
                chapter("place", place(content),
                    content.actors().isEmpty() ? List.of() : List.of(tables.actors(content.actors()))),
                chapter("situation", content.situation().map(this::situation).orElse(List.of()), List.of()),
                chapter("factors", content.factors().map(words::factors).stream().toList(),
                    content.factors().map(tables::factors).stream().toList()),
                chapter("plan", plan(content), planTables(content)),
                chapter("leadTimes", content.plan().flatMap(PlanPart::leadTimes).map(words::leadTimes).orElse(List.of()),
                    content.ways().isEmpty() ? List.of() : List.of(leadTimes.table(content.ways()))),
                chapter("decisions", content.decisions().isEmpty() ? List.of(texts.text(KEY + "noDecisions")) : List.of(),
                    List.of()),
                content.decisions().stream().map(decisions::part),
                chapter("financing", List.of(content.financing().map(financing::sentence)
                    .orElse(texts.text(KEY + "noFinancing"))), content.financing().map(financing::tables).orElse(List.of())),
                chapter("collaboration", collaboration(content), collaborationTables(content)),
                chapter("participation", participation.sentences(content.participation()),
                    participation.tables(content.participation())),
                chapter("experience", experience(content), experienceTables(content)),
                chapter("continuation", continuation(content), continuationTables(content)),
                chapter("numbers", List.of(texts.text(KEY + "numbers.how")),
                    content.numbers().isEmpty() ? List.of() : List.of(tables.numbers(content.numbers()))))
            .flatMap(parts -> parts).toList();
    }

    private Stream<PrintedPart> chapter(String name, List<String> sentences, List<TableView> shown) {
        if (sentences.isEmpty() && shown.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new PrintedPart(
            2, texts.text(KEY + name), sentences, shown.stream().map(ReportTypesetting::table).toList()));
    }

    private List<String> place(ReportContent content) {
        var project = content.project();
        return Stream.concat(
                Stream.of(texts.text(KEY + "period", project.name(), project.municipality(),
                    texts.date(project.startsOn()), texts.date(project.endsOn()))),
                content.area().stream().flatMap(area -> Stream.of(words.area(area), area.description())))
            .toList();
    }

    private List<String> situation(SituationPart part) {
        return Stream.of(
                Optional.of(words.situation(part)), typed("mapping", part.mapping()),
                typed("otherInformation", part.otherInformation()), typed("analysis", part.analysis()))
            .flatMap(Optional::stream).toList();
    }

    private Optional<String> typed(String field, String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank()).map(words -> texts.text(KEY + field, words));
    }

    private List<String> plan(ReportContent content) {
        return content.plan().stream().flatMap(plan -> Stream.concat(
            Stream.of(words.plan(plan)), plan.summary().map(words::review).stream())).toList();
    }

    private List<TableView> planTables(ReportContent content) {
        return content.plan().stream().flatMap(plan -> Stream.concat(
            Stream.of(tables.measures(plan), tables.techniques(plan)), tables.followUps(plan).stream())).toList();
    }

    private List<String> collaboration(ReportContent content) {
        var sentences = new ArrayList<String>();
        content.group().ifPresent(group -> sentences.addAll(group(group)));
        sentences.add(words.occasions(content));
        words.trainings(content).ifPresent(sentences::add);
        return sentences;
    }

    private List<String> group(GroupPart group) {
        return Stream.concat(
                Stream.of(words.group(group)),
                Optional.ofNullable(group.mandate()).map(text -> texts.text(KEY + "mandate", text)).stream())
            .toList();
    }

    private List<TableView> collaborationTables(ReportContent content) {
        return Stream.of(
                content.walks().isEmpty() ? null : tables.walks(content.walks()),
                content.coaching().isEmpty() ? null : tables.coaching(content.coaching()),
                content.trainings().isEmpty() ? null : tables.trainings(content.trainings()))
            .flatMap(Stream::ofNullable).toList();
    }

    private List<String> experience(ReportContent content) {
        return Stream.concat(
                Stream.concat(content.experience().map(words::experience).stream(),
                    content.interviews().map(words::interviewed).stream()),
                content.closing().map(words::closing).orElse(List.of()).stream())
            .toList();
    }

    private List<TableView> experienceTables(ReportContent content) {
        return Stream.of(content.interviews().map(tables::interviews), content.interviews().flatMap(tables::said),
                content.closing().map(tables::closing))
            .flatMap(Optional::stream).toList();
    }

    private List<String> continuation(ReportContent content) {
        return Stream.concat(
                content.continuedWork().stream().map(this::continuedWork),
                content.handOver().map(handOvers::sentences).orElse(List.of()).stream())
            .toList();
    }

    private String continuedWork(ContinuedWorkPart part) {
        return texts.text(KEY + "carriedOn", texts.of(part.carriedOnBy()));
    }

    private List<TableView> continuationTables(ReportContent content) {
        return Stream.of(
                content.continuedWork().filter(work -> !work.proposals().isEmpty()).map(tables::proposals),
                content.handOver().filter(left -> !left.items().isEmpty()).map(handOvers::table))
            .flatMap(Optional::stream).toList();
    }
}
