package platssamverkan.process.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
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
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.survey.Channel;
import platssamverkan.survey.SurveyOccasion;
import platssamverkan.survey.SurveyWaveService;
import platssamverkan.survey.Wave;

/** When, where and how people are asked in the wave that is open. */
@Component
@Order(13)
class SurveyOccasionSheet implements Worksheet<SurveyOccasionForm> {

    private static final int ADVISED = 3;

    private final SurveyWaveService surveys;
    private final SurveyWaves waves;
    private final SecondWave second;
    private final OccasionWords words;
    private final AreaService areas;
    private final Choices choices;
    private final Texts texts;

    SurveyOccasionSheet(SurveyWaveService surveys, SurveyWaves waves, SecondWave second, OccasionWords words, AreaService areas,
            Choices choices, Texts texts) {
        this.surveys = surveys;
        this.waves = waves;
        this.second = second;
        this.words = words;
        this.areas = areas;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "survey-occasions";
    }

    @Override
    public Set<String> steps() {
        return Set.of(SurveyWaves.BEFORE, SurveyWaves.AFTER);
    }

    @Override
    public boolean isOpenTo(ProjectId projectId, AccountId person) {
        return second.isOpenTo(projectId, person);
    }

    @Override
    public String formId() {
        return "survey-occasion";
    }

    @Override
    public String valueName() {
        return "surveyOccasion";
    }

    @Override
    public Class<SurveyOccasionForm> rowType() {
        return SurveyOccasionForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var places = areas.places(projectId);
        var lines = held(projectId).stream()
                .map(row -> new SheetLine(row.rowId().toString(), true, Stream.of(
                                words.place(row.content(), places), words.days(row.content()), words.hours(row.content()),
                                texts.of(row.content().channel()), refusals(row.content()))
                        .map(SheetCell::of).toList()))
                .toList();
        var columns = Stream.of("place", "days", "hours", "channel", "refusals").map(this::word).toList();
        return List.of(new SheetTable(texts.of(waves.now(projectId)), columns, lines, word("add")));
    }

    @Override
    public Optional<SheetRow<SurveyOccasionForm>> row(ProjectId projectId, String rowKey) {
        return held(projectId).stream()
                .filter(row -> row.rowId().toString().equals(rowKey))
                .findFirst()
                .map(row -> new SheetRow<>(rowKey, row.version(), SurveyOccasionForm.of(row.content())));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of("examinedPlaces", words.places(projectId), "surveyChannels", choices.of(Channel.values()));
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<SurveyOccasionForm> edit) {
        return SheetChanges.of(projectId, edit)
                .map(change -> surveys.save(change, edit.value().occasion(waves.now(projectId))).map(UUID::toString))
                .orElseGet(SheetChanges::gone);
    }

    @Override
    public Outcome<String> remove(ProjectId projectId, RowEdit<SurveyOccasionForm> edit) {
        return SheetChanges.of(projectId, edit)
                .map(change -> surveys.removeOccasion(change).map(UUID::toString))
                .orElseGet(SheetChanges::gone);
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var held = held(projectId).stream().map(RowView::content).toList();
        var onThePlace = held.stream().filter(one -> one.channel() == Channel.STREET).count();
        var missing = new ArrayList<String>(otherSeason(projectId, held));
        var isFew = held.isEmpty() || onThePlace > 0 && onThePlace < ADVISED;
        if (isFew) {
            missing.add(texts.text("worksheet.survey-occasions.few", ADVISED));
        }
        return new SheetProgress(held.size(), 0, missing);
    }

    private List<String> otherSeason(ProjectId projectId, List<SurveyOccasion> held) {
        if (waves.now(projectId) == Wave.BASELINE) {
            return List.of();
        }
        return second.season(projectId).stream()
                .flatMap(season -> held.stream().filter(one -> !season.holds(one.fromDay())))
                .map(one -> texts.text("worksheet.survey-occasions.otherSeason", words.days(one)))
                .toList();
    }

    private List<RowView<SurveyOccasion>> held(ProjectId projectId) {
        return surveys.occasions(projectId, waves.now(projectId));
    }

    private String refusals(SurveyOccasion held) {
        return held.refusals() == null ? word("notCounted") : texts.integer(held.refusals());
    }

    private String word(String name) {
        return texts.text("worksheet.survey-occasions." + name);
    }
}
