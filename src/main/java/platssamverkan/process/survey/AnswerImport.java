package platssamverkan.process.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.SheetLock;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.survey.AnswerTable;
import platssamverkan.survey.AnswerTemplate;
import platssamverkan.survey.ImportAnswers;
import platssamverkan.survey.ImportView;
import platssamverkan.survey.Questionnaire;
import platssamverkan.survey.SurveyImportService;
import platssamverkan.survey.SurveyWaveService;

/** Lets those who type answers take them in from a file: first looked through, then confirmed. */
@Service
@Transactional
public class AnswerImport {

    private static final String SHEET = "survey-answers";

    /** An occasion as it is named in lists. */
    public record OccasionName(UUID id, String name) {}

    private final WorksheetDesk sheets;
    private final SurveyWaveService surveys;
    private final SurveyImportService imports;
    private final SurveyWaves waves;
    private final OccasionWords words;
    private final StagedFiles staged;
    private final JournalService journal;
    private final SheetLock lock;
    private final Texts texts;

    AnswerImport(WorksheetDesk sheets, SurveyWaveService surveys, SurveyImportService imports, SurveyWaves waves,
            OccasionWords words, StagedFiles staged, JournalService journal, SheetLock lock, Texts texts) {
        this.sheets = sheets;
        this.surveys = surveys;
        this.imports = imports;
        this.waves = waves;
        this.words = words;
        this.staged = staged;
        this.journal = journal;
        this.lock = lock;
        this.texts = texts;
    }

    /** Whether the person types answers now. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(ProjectId project, AccountId person) {
        return sheets.find(SHEET).filter(sheet -> sheets.isEditable(sheet, project, person)).isPresent();
    }

    /** The occasions of the wave that is open, to choose from. */
    @Transactional(readOnly = true)
    public List<OccasionName> occasions(ProjectId project) {
        return words.occasions(project, waves.now(project)).stream()
                .map(held -> new OccasionName(UUID.fromString(held.value()), held.label())).toList();
    }

    @Transactional(readOnly = true)
    public Questionnaire questionnaire(ProjectId project) {
        return surveys.questionnaire(project);
    }

    @Transactional(readOnly = true)
    public byte[] template(ProjectId project) {
        return AnswerTemplate.of(surveys.questionnaire(project));
    }

    /** Files of the wave that is open which have been taken in and not taken back. */
    @Transactional(readOnly = true)
    public List<ImportView> taken(ProjectId project) {
        return imports.imports(project, waves.now(project));
    }

    /** Looks through a file and keeps it for its person to confirm, unless it has faults; nothing is taken in. */
    public List<AnswerTable.RowFault> lookThrough(
            ProjectId project, AccountId person, UUID occasion, String fileName, byte[] bytes) {
        staged.discard(project, person);
        var wave = waves.now(project);
        if (surveys.occasions(project, wave).stream().noneMatch(held -> held.rowId().equals(occasion))) {
            return List.of(new AnswerTable.RowFault(0, Refusal.at("occasion", "occasionGone")));
        }
        var sha256 = StagedFile.sha256(bytes);
        if (imports.isTaken(project, wave, sha256)) {
            return List.of(new AnswerTable.RowFault(0, Refusal.at("file", "fileTakenBefore")));
        }
        var table = AnswerTable.read(bytes, surveys.questionnaire(project), wave, occasion);
        if (table.isSound()) {
            staged.keep(
                    project, person, new StagedFile(UUID.randomUUID(), occasion, fileName, sha256, table.answers()));
        }
        return table.faults();
    }

    /** The file that waits for the person to confirm it. */
    @Transactional(readOnly = true)
    public Optional<FilePreview> waiting(ProjectId project, AccountId person) {
        return staged.find(project, person).map(file -> new FilePreview(file.id(), file.fileName(),
                occasions(project).stream().filter(held -> held.id().equals(file.occasion()))
                        .map(OccasionName::name).findFirst().orElse(""),
                file.answers().size(),
                (int) file.answers().stream().filter(answer -> answer.improvement() != null).count(),
                surveys.questionnaire(project).items().stream().filter(item -> !item.options().isEmpty())
                        .map(item -> new FilePreview.Count(item.name(), (int) file.answers().stream()
                                .filter(answer -> answer.choices().containsKey(item.code())).count()))
                        .toList()));
    }

    /** Takes in the file that waits, as a whole; a second time there is nothing that waits. */
    public Outcome<Integer> confirm(ProjectId project, AccountId person, UUID id) {
        lock.holdToSave(project);
        if (!isOpenTo(project, person)) {
            return Outcome.refused(Refusal.of("surveyCollectionEnded"));
        }
        var file = staged.find(project, person).filter(waiting -> waiting.id().equals(id));
        if (file.isEmpty()) {
            return Outcome.refused(Refusal.of("fileTakenBefore"));
        }
        var taken = imports.take(project, command(project, file.get()), person);
        if (taken.isAccepted()) {
            journal.write(project, person, JournalKind.ANSWERS_TAKEN_IN, SHEET,
                    texts.text("survey.import.takenIn", taken.value(), file.get().fileName()));
        }
        staged.discard(project, person);
        return taken;
    }

    public void discard(ProjectId project, AccountId person) {
        staged.discard(project, person);
    }

    /** Takes back a file that should not have been taken in. */
    public Outcome<Integer> takeBack(ProjectId project, AccountId person, UUID id) {
        lock.holdToSave(project);
        if (!isOpenTo(project, person)) {
            return Outcome.refused(Refusal.of("surveyCollectionEnded"));
        }
        var name = taken(project).stream().filter(file -> file.id().equals(id)).map(ImportView::fileName).findFirst();
        var back = imports.takeBack(project, id, person);
        if (back.isAccepted()) {
            journal.write(project, person, JournalKind.ROW_REMOVED, SHEET,
                    texts.text("survey.import.removed", back.value(), name.orElse("")));
        }
        return back;
    }

    private ImportAnswers command(ProjectId project, StagedFile file) {
        return new ImportAnswers(file.id(), waves.now(project), file.fileName(), file.sha256(), file.answers());
    }
}
