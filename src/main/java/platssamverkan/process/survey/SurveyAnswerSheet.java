package platssamverkan.process.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.survey.ItemKind;
import platssamverkan.survey.NumberedAnswer;
import platssamverkan.survey.Questionnaire;
import platssamverkan.survey.SurveyWaveService;

/**
 * The single answers of the wave that is open. The table tells which there are and nothing of what they say; a row is
 * opened only by those who type it.
 */
@Component
@Order(14)
class SurveyAnswerSheet implements Worksheet<SurveyAnswerForm> {

    private final SurveyWaveService surveys;
    private final SurveyWaves waves;
    private final SecondWave second;
    private final OccasionWords words;
    private final AccountService accounts;
    private final Texts texts;

    SurveyAnswerSheet(SurveyWaveService surveys, SurveyWaves waves, SecondWave second, OccasionWords words, AccountService accounts,
            Texts texts) {
        this.surveys = surveys;
        this.waves = waves;
        this.second = second;
        this.words = words;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "survey-answers";
    }

    @Override
    public Set<String> steps() {
        return Set.of(SurveyWaves.BEFORE, SurveyWaves.AFTER);
    }

    @Override
    public boolean hidesRows() {
        return true;
    }

    @Override
    public boolean isOpenTo(ProjectId projectId, AccountId person) {
        return second.isOpenTo(projectId, person);
    }

    @Override
    public String formId() {
        return "survey-answer";
    }

    @Override
    public String valueName() {
        return "surveyAnswer";
    }

    @Override
    public Class<SurveyAnswerForm> rowType() {
        return SurveyAnswerForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var wave = waves.now(projectId);
        var occasions = words.occasions(projectId, wave).stream().collect(Collectors.toMap(Choice::value, Choice::label));
        var items = surveys.questionnaire(projectId).items().size();
        var names = new HashMap<UUID, String>();
        var lines = new ArrayList<SheetLine>();
        for (var answer : surveys.answers(projectId, wave)) {
            var by = names.computeIfAbsent(answer.row().by().value(), id -> accounts.displayName(answer.row().by()));
            lines.add(line(answer, occasions, items, by));
        }
        var columns = Stream.of("number", "occasion", "answered", "by").map(this::word).toList();
        return List.of(new SheetTable(texts.of(wave), columns, lines, word("add")));
    }

    private SheetLine line(NumberedAnswer answer, Map<String, String> occasions, int items, String by) {
        var content = answer.row().content();
        var typed = answer.importId() == null ? by : texts.text("worksheet.survey-answers.imported", by);
        return new SheetLine(answer.row().rowId().toString(), true, Stream.of(
                        texts.text("worksheet.survey-answers.name", answer.number()),
                        occasions.get(content.occasionId().toString()),
                        texts.text("worksheet.survey-answers.questions", content.answered(), items), typed)
                .map(SheetCell::of).toList());
    }

    @Override
    public Optional<SheetRow<SurveyAnswerForm>> row(ProjectId projectId, String rowKey) {
        return SheetChanges.id(rowKey).flatMap(row -> surveys.answer(projectId, row))
                .filter(row -> row.content().wave() == waves.now(projectId))
                .map(row -> new SheetRow<>(rowKey, row.version(),
                        SurveyAnswerForm.of(row.content(), surveys.questionnaire(projectId))));
    }

    /** Papers are typed in heaps: the occasion is the one of the answer that the person typed last, or the only one. */
    @Override
    public SurveyAnswerForm blank(ProjectId projectId, AccountId person) {
        var wave = waves.now(projectId);
        var held = surveys.occasions(projectId, wave);
        return surveys.answers(projectId, wave).stream()
                .filter(answer -> answer.importId() == null && answer.row().by().equals(person))
                .reduce((earlier, later) -> later)
                .map(answer -> answer.row().content().occasionId())
                .or(() -> held.size() == 1 ? Optional.of(held.get(0).rowId()) : Optional.empty())
                .map(SurveyAnswerForm::on)
                .orElse(null);
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var asked = surveys.questionnaire(projectId);
        var all = new HashMap<String, Object>();
        all.put("surveyOccasions", words.occasions(projectId, waves.now(projectId)));
        all.put("surveyProblems", problems(asked));
        asked.items().stream().filter(item -> item.kind() != ItemKind.PROBLEM && !item.options().isEmpty())
                .forEach(item -> all.put(item.code() + "Options",
                        item.options().stream().map(option -> new Choice(option.value(), option.label())).toList()));
        return all;
    }

    private static List<Choice> problems(Questionnaire asked) {
        return asked.of(ItemKind.PROBLEM).stream().map(item -> new Choice(item.code(), item.name())).toList();
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<SurveyAnswerForm> edit) {
        var twice = edit.value().problemTwice();
        if (twice.isPresent()) {
            return Outcome.refused(Refusal.at(twice.get(), "problemTwice"));
        }
        return SheetChanges.of(projectId, edit)
                .map(change -> surveys.save(change, edit.value().answer(waves.now(projectId))).map(UUID::toString))
                .orElseGet(SheetChanges::gone);
    }

    @Override
    public Outcome<String> remove(ProjectId projectId, RowEdit<SurveyAnswerForm> edit) {
        return SheetChanges.of(projectId, edit)
                .map(change -> surveys.removeAnswer(change).map(UUID::toString))
                .orElseGet(SheetChanges::gone);
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var typed = surveys.answers(projectId, waves.now(projectId)).size();
        var wanted = surveys.questionnaire(projectId).fewestCompared();
        return new SheetProgress(typed, 0, typed < wanted ? List.of(texts.text("worksheet.survey-answers.few", wanted)) : List.of());
    }

    private String word(String name) {
        return texts.text("worksheet.survey-answers." + name);
    }
}
