package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselineService;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
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
    private final BaselineService baselines;
    private final ProjectService projects;

    SurveyTotalSheet(SurveyService surveys, SurveyWords words, SheetPlaces places, Choices choices,
            BaselineService baselines, ProjectService projects, Texts texts) {
        super(places, texts);
        this.surveys = surveys;
        this.words = words;
        this.places = places;
        this.choices = choices;
        this.baselines = baselines;
        this.projects = projects;
    }

    @Override
    public String key() {
        return "survey-totals";
    }

    @Override
    public Set<String> steps() {
        return Set.of("compileSituationPicture", "conductSurvey_after");
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
                "surveyWaves", choices.of(wave(projectId)),
                "examinedPlaces", places.choices(projectId),
                "surveyChannels", choices.of(Channel.values()));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var copied = surveys.totals(projectId).stream().filter(total -> total.wave() == wave(projectId)).count();
        var needed = projects.get(projectId).model() == ProgramModel.INSTEGSMODELL;
        return new SheetProgress((int) copied, 0, needed && copied == 0 ? List.of(word("missing")) : List.of());
    }

    /** The second wave belongs to the full model, which asks again when it has carried out its measures. */
    private Wave wave(ProjectId projectId) {
        return projects.get(projectId).model() == ProgramModel.FULLSKALEMODELL && baselines.baseline(projectId).isPresent()
                ? Wave.FOLLOW_UP : Wave.BASELINE;
    }

    @Override
    protected List<RowView<SurveyTotal>> facts(ProjectId projectId) {
        return surveys.rows(projectId);
    }

    @Override
    protected SurveyTotalForm form(SurveyTotal fact) {
        return SurveyTotalForm.of(fact);
    }

    @Override
    protected SurveyTotal fact(SurveyTotalForm form) {
        return form.total();
    }

    @Override
    protected Outcome<UUID> keep(RowChange change, SurveyTotal fact) {
        return surveys.save(change, fact);
    }

    @Override
    protected Outcome<UUID> takeAway(RowChange change) {
        return surveys.remove(change);
    }

    @Override
    protected Stream<String> columns() {
        return Stream.of("wave", "place", "period", "channel", "answers", "source");
    }

    @Override
    Comparator<SurveyTotal> order(SheetPlaces.Names places) {
        return Comparator.comparing(SurveyTotal::wave)
                .thenComparing(total -> places.position(total.placeId()))
                .thenComparing(SurveyTotal::fromDay);
    }

    @Override
    List<SheetCell> cells(ProjectId projectId, SurveyTotal total, SheetPlaces.Names places) {
        return words.line(surveys.shown(projectId, total), places).stream().map(SheetCell::of).toList();
    }
}
