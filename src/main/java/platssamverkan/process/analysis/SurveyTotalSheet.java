package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.survey.Channel;
import platssamverkan.survey.SurveyService;
import platssamverkan.survey.SurveyTotal;
import platssamverkan.survey.Wave;

/** The totals of surveys about the places. */
@Component
@Order(12)
class SurveyTotalSheet extends FactSheet<SurveyTotalForm, SurveyTotal> {

    private final SurveyService surveys;
    private final SurveyWords words;
    private final SheetPlaces places;
    private final Choices choices;

    SurveyTotalSheet(SurveyService surveys, SurveyWords words, SheetPlaces places, Choices choices, Texts texts) {
        super(places, texts);
        this.surveys = surveys;
        this.words = words;
        this.places = places;
        this.choices = choices;
    }

    @Override
    public String key() {
        return "survey-totals";
    }

    @Override
    public String formId() {
        return "survey-total";
    }

    @Override
    public String valueName() {
        return "surveyTotal";
    }

    @Override
    public Class<SurveyTotalForm> rowType() {
        return SurveyTotalForm.class;
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of(
                "surveyWaves", choices.of(Wave.BASELINE),
                "examinedPlaces", places.choices(projectId),
                "surveyChannels", choices.of(Channel.values()));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var waves = surveys.totals(projectId).stream().map(total -> total.wave()).toList();
        return new SheetProgress(
                waves.size(), 0, waves.contains(Wave.BASELINE) ? List.of() : List.of(word("missing")));
    }

    @Override
    List<RowView<SurveyTotal>> facts(ProjectId projectId) {
        return surveys.rows(projectId);
    }

    @Override
    SurveyTotalForm form(SurveyTotal fact) {
        return SurveyTotalForm.of(fact);
    }

    @Override
    SurveyTotal fact(SurveyTotalForm form) {
        return form.total();
    }

    @Override
    Outcome<UUID> keep(RowChange change, SurveyTotal fact) {
        return surveys.save(change, fact);
    }

    @Override
    Outcome<UUID> takeAway(RowChange change) {
        return surveys.remove(change);
    }

    @Override
    Stream<String> columns() {
        return Stream.of("wave", "place", "period", "channel", "answers", "source");
    }

    @Override
    Comparator<SurveyTotal> order(SheetPlaces.Names places) {
        return Comparator.comparing(SurveyTotal::wave)
                .thenComparing(total -> places.position(total.placeId()))
                .thenComparing(SurveyTotal::fromDay);
    }

    @Override
    List<SheetCell> cells(SurveyTotal total, SheetPlaces.Names places) {
        return words.line(total.view(), places).stream().map(SheetCell::of).toList();
    }
}
