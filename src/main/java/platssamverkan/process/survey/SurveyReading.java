package platssamverkan.process.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.survey.Breakdown;
import platssamverkan.survey.Caveat;
import platssamverkan.survey.Compared;
import platssamverkan.survey.GroupResult;
import platssamverkan.survey.QuestionnaireItem;
import platssamverkan.survey.SurveyResults;
import platssamverkan.survey.Wave;
import platssamverkan.survey.WaveView;

/** Writes what a survey says in sentences and tables, for pages and the report. */
@Component
public class SurveyReading {

    private final SurveyNumbers numbers;
    private final ExperienceWords experiences;
    private final WaveWords waves;
    private final AreaService areas;
    private final Texts texts;

    SurveyReading(SurveyNumbers numbers, ExperienceWords experiences, WaveWords waves, AreaService areas, Texts texts) {
        this.numbers = numbers;
        this.experiences = experiences;
        this.waves = waves;
        this.areas = areas;
        this.texts = texts;
    }

    /** How one wave was collected and answered; empty before it has ended. */
    public Optional<ResultView> wave(SurveyResults results, Wave wave) {
        return results.wave(wave).map(view -> new ResultView(waves.sentences(view),
                view.answers() == 0 ? List.of() : Stream.concat(Stream.of(single(results, view)), said(view)).toList()));
    }

    /** The verdict with its numbers, its caveats and the places (TP-078). */
    public ResultView experience(ProjectId projectId, SurveyResults results) {
        var experience = results.experience();
        var places = areas.places(projectId);
        var sentences = experiences.sentences(experience, results);
        if (experience.places().size() < 2) {
            return new ResultView(sentences, List.of());
        }
        var rows = experience.places().stream().map(place -> row(
                place(place.place().toString(), places), place.answers(), texts.of(place.verdict()))).toList();
        return new ResultView(sentences, List.of(new TableView(texts.text("survey.table.places"),
                columns("place", "before", "after", "change", "verdict"), rows)));
    }

    /** Every question before and after, and the primary by who has answered; exploratory, so that no verdict follows. */
    public ResultView comparison(ProjectId projectId, SurveyResults results) {
        var tables = new ArrayList<TableView>();
        tables.add(new TableView(texts.text("survey.table.items"), columns("question", "before", "after", "change", "holm"),
                results.items().entrySet().stream()
                        .map(item -> row(question(results, item), item.getValue(), hint(results, item.getKey()))).toList()));
        aside(results).ifPresent(tables::add);
        results.breakdowns().stream()
                .filter(table -> !table.by().equals(Breakdown.PLACE))
                .forEach(table -> tables.add(by(results, table)));
        results.breakdowns().stream()
                .filter(table -> table.by().equals(Breakdown.PLACE) && table.groups().size() > 1)
                .filter(table -> !table.item().code().equals(results.questionnaire().primary()))
                .forEach(table -> tables.add(byPlace(projectId, table)));
        return new ResultView(List.of(texts.text("survey.exploratory"),
                texts.text("survey.caveat." + Caveat.REGRESSION_TO_THE_MEAN),
                texts.text("survey.suppressed", results.questionnaire().fewestShown())), tables);
    }

    private String hint(SurveyResults results, String code) {
        return Optional.ofNullable(results.exploratory().get(code)).map(texts::of)
                .orElseGet(() -> texts.text("survey.primary"));
    }

    /** Those who are never there or do not know: outside every share, and a change among them is a result of its own. */
    private Optional<TableView> aside(SurveyResults results) {
        var rows = results.items().entrySet().stream()
                .filter(item -> Stream.of(item.getValue().before(), item.getValue().after())
                        .flatMap(Optional::stream).anyMatch(tally -> tally.aside() > 0))
                .map(item -> List.of(results.questionnaire().item(item.getKey()).orElseThrow().name(),
                        numbers.aside(item.getValue().before()), numbers.aside(item.getValue().after()),
                        numbers.asideChange(item.getValue())))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new TableView(
                texts.text("survey.table.aside"), columns("question", "before", "after", "asideChange"), rows));
    }

    private TableView single(SurveyResults results, WaveView view) {
        return new TableView(texts.text("survey.table.answers"), columns("question", "share"),
                results.items().entrySet().stream().map(item -> List.of(question(results, item), numbers.share(
                        view.wave() == Wave.BASELINE ? item.getValue().before() : item.getValue().after()))).toList());
    }

    private Stream<TableView> said(WaveView view) {
        return view.texts().isEmpty() ? Stream.empty() : Stream.of(new TableView(texts.text("survey.table.texts"),
                columns("text"), view.texts().stream().map(List::of).toList()));
    }

    private TableView by(SurveyResults results, Breakdown table) {
        var who = results.questionnaire().item(table.by()).orElseThrow();
        return new TableView(texts.text("survey.table.by", table.item().name(), who.name()),
                columns("group", "before", "after", "change"),
                table.groups().stream().map(group -> row(option(who, group), group.answers())).toList());
    }

    private TableView byPlace(ProjectId projectId, Breakdown table) {
        var places = areas.places(projectId);
        return new TableView(texts.text("survey.table.byPlace", table.item().name()),
                columns("place", "before", "after", "change"),
                table.groups().stream().map(group -> row(place(group.group(), places), group.answers())).toList());
    }

    private List<String> row(String name, Compared answers, String... more) {
        return Stream.concat(Stream.of(name, numbers.share(answers.before()), numbers.share(answers.after()),
                numbers.change(answers)), Stream.of(more)).toList();
    }

    private String question(SurveyResults results, Map.Entry<String, Compared> item) {
        var asked = results.questionnaire().item(item.getKey()).orElseThrow();
        return texts.text("survey.item", asked.name(), asked.counted());
    }

    private String option(QuestionnaireItem who, GroupResult group) {
        return who.option(group.group()).map(option -> option.label()).orElseGet(() -> texts.text("survey.unsaid"));
    }

    private static String place(String id, List<PlaceView> places) {
        return places.stream().filter(place -> place.id().toString().equals(id)).map(PlaceView::name)
                .collect(Collectors.joining());
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> texts.text("survey.column." + name)).toList();
    }
}
