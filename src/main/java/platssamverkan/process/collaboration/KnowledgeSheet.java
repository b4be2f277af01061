package platssamverkan.process.collaboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.KnowledgeRow;
import platssamverkan.collaboration.KnowledgeTest;
import platssamverkan.collaboration.KnowledgeTestService;
import platssamverkan.collaboration.TestOccasion;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetCell.Tone;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.OpenSteps;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * The knowledge test of each member of the steering group, before and after the training. It tells who has answered,
 * never what: a row opens empty, and answering again replaces what was answered.
 */
@Component
class KnowledgeSheet implements Worksheet<KnowledgeAnswerForm> {

    private static final String KEY = "worksheet.knowledge-answers.";

    private final KnowledgeTestService tests;
    private final OpenSteps openSteps;
    private final ActorNames actors;
    private final Texts texts;

    KnowledgeSheet(KnowledgeTestService tests, OpenSteps openSteps, ActorNames actors, Texts texts) {
        this.tests = tests;
        this.openSteps = openSteps;
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "knowledge-answers";
    }

    /** The training, and the step at which a member who came later can catch up. */
    @Override
    public Set<String> steps() {
        return Set.of("trainSteeringGroup", "offerTrainings");
    }

    /** A member answers while the step waits, whoever records the training. */
    @Override
    public boolean isOpenTo(ProjectId projectId, AccountId person) {
        return tests.isAsked(projectId, person) && openSteps.isOpen(projectId, steps());
    }

    @Override
    public String formId() {
        return "knowledge-answer";
    }

    @Override
    public String valueName() {
        return "knowledgeAnswer";
    }

    @Override
    public Class<KnowledgeAnswerForm> rowType() {
        return KnowledgeAnswerForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var rows = tests.rows(projectId);
        var names = actors.of(projectId);
        return Arrays.stream(TestOccasion.values()).map(occasion -> new SheetTable(
            texts.of(occasion), List.of(texts.text(KEY + "member"), texts.text(KEY + "actor"), texts.text(KEY + "state")),
            rows.stream().filter(row -> row.occasion() == occasion)
                .map(row -> line(row, names.getOrDefault(row.actor(), ""))).toList(), "")).toList();
    }

    private SheetLine line(KnowledgeRow row, String actor) {
        var state = row.isAnswered()
            ? new SheetCell(texts.text(KEY + "answered"), Tone.NONE)
            : new SheetCell(texts.text(KEY + "waits"), Tone.MUTED);
        return new SheetLine(
            row.rowId().toString(), row.isAnswered(), List.of(SheetCell.of(row.member()), SheetCell.of(actor), state));
    }

    @Override
    public Optional<SheetRow<KnowledgeAnswerForm>> row(ProjectId projectId, String rowKey) {
        return find(projectId, rowKey).map(row -> new SheetRow<>(rowKey, row.version(), null));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        var choices = new HashMap<String, Object>();
        find(projectId, rowKey).ifPresent(row -> choices.put("testHeading", texts.text(
            KEY + (row.isAnswered() ? "again" : "heading"), row.member(), texts.of(row.occasion()))));
        var questions = tests.test(projectId).questions();
        for (int place = 0; place < questions.size(); place++) {
            choices.put("question" + (place + 1), questions.get(place).text());
            choices.put("options" + (place + 1), options(questions.get(place)));
        }
        return choices;
    }

    private List<Choice> options(KnowledgeTest.Question question) {
        var options = new ArrayList<Choice>();
        question.options().forEach(option -> options.add(new Choice(option.code(), option.text())));
        options.add(new Choice(KnowledgeTest.DO_NOT_KNOW, texts.text(KEY + "doNotKnow")));
        return options;
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<KnowledgeAnswerForm> edit) {
        return find(projectId, edit.rowKey())
            .map(row -> tests.answer(
                projectId, row.rowId(), edit.version(), edit.value().choices(tests.test(projectId)), edit.by()))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")))
            .map(UUID::toString);
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var rows = tests.rows(projectId);
        return new SheetProgress(
            (int) rows.stream().filter(KnowledgeRow::isAnswered).count(), rows.size(),
            rows.stream().filter(row -> !row.isAnswered())
                .map(row -> texts.text(KEY + "missing", row.member(), texts.of(row.occasion()))).toList());
    }

    private Optional<KnowledgeRow> find(ProjectId project, String rowKey) {
        return tests.rows(project).stream().filter(row -> row.rowId().toString().equals(rowKey)).findFirst();
    }
}
