package platssamverkan.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Takes in files of answers, each as a whole or not at all, and once. */
@Service
@Transactional
public class SurveyImportService {

    private final SurveyWaveService waves;
    private final SurveyImports imports;
    private final SurveyAnswers answers;
    private final AskedQuestions questions;
    private final RowKeeper rows;
    private final Clock clock;

    SurveyImportService(SurveyWaveService waves, SurveyImports imports, SurveyAnswers answers, AskedQuestions questions,
            RowKeeper rows, Clock clock) {
        this.waves = waves;
        this.imports = imports;
        this.answers = answers;
        this.questions = questions;
        this.rows = rows;
        this.clock = clock;
    }

    /** Answers how many were taken in; the path of a refusal begins with the answer's place in the file, from 0. */
    public Outcome<Integer> take(ProjectId projectId, ImportAnswers file, AccountId by) {
        var faults = faults(projectId, file);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        // From here on other answers of the project wait, so that a file sent twice at once is taken in once.
        questions.settle(projectId);
        if (imports.existsById(file.id()) || isTaken(projectId, file.wave(), file.sha256())) {
            return Outcome.refused(Refusal.of("fileTakenBefore"));
        }
        imports.saveAndFlush(new SurveyImport(projectId, file, by, clock.instant()));
        var number = answers.lastNumber(projectId.value(), file.wave());
        answers.saveAllAndFlush(IntStream.range(0, file.answers().size())
                .mapToObj(at -> new SurveyAnswerRow(RowChange.added(projectId, by), file.answers().get(at),
                        number + at + 1, file.id(), clock.instant()))
                .toList());
        return Outcome.accepted(file.answers().size());
    }

    /** Takes back what is left of a file; answers how many that were. */
    public Outcome<Integer> takeBack(ProjectId projectId, UUID importId, AccountId by) {
        var left = answers.findByProjectIdAndImportIdAndSupersededAtIsNull(projectId.value(), importId);
        if (left.isEmpty()) {
            return Outcome.refused(Refusal.of("importGone"));
        }
        if (waves.waveClosed(projectId, left.get(0).wave())) {
            return Outcome.refused(Refusal.of("surveyCollectionEnded"));
        }
        left.forEach(row -> rows.remove(
                answers, new RowChange(projectId, row.view().rowId(), row.view().version(), by)).value());
        return Outcome.accepted(left.size());
    }

    /** The files of which something is left. */
    @Transactional(readOnly = true)
    public List<ImportView> imports(ProjectId projectId, Wave wave) {
        return imports.findByProjectIdAndWaveOrderByRecordedAt(projectId.value(), wave).stream()
                .filter(this::isLeft)
                .map(SurveyImport::view)
                .toList();
    }

    /** Whether answers of a file of the same content are left in the wave. */
    @Transactional(readOnly = true)
    public boolean isTaken(ProjectId projectId, Wave wave, String sha256) {
        return imports.findByProjectIdAndWaveAndSha256(projectId.value(), wave, sha256).stream().anyMatch(this::isLeft);
    }

    private List<Refusal> faults(ProjectId projectId, ImportAnswers file) {
        if (waves.waveClosed(projectId, file.wave())) {
            return List.of(Refusal.of("surveyCollectionEnded"));
        }
        if (file.answers().isEmpty()) {
            return List.of(Refusal.of("fileWithoutAnswers"));
        }
        return rowFaults(projectId, file);
    }

    private List<Refusal> rowFaults(ProjectId projectId, ImportAnswers file) {
        var asked = questions.of(projectId);
        var held = file.answers().stream().map(SurveyAnswer::occasionId).distinct().sorted()
                .filter(occasion -> waves.isHeld(projectId, file.wave(), occasion)).toList();
        var faults = new ArrayList<Refusal>();
        for (int at = 0; at < file.answers().size(); at++) {
            var answer = file.answers().get(at);
            if (answer.wave() != file.wave() || !held.contains(answer.occasionId())) {
                faults.add(Refusal.at(at + ".occasion", "occasionGone"));
            }
            for (var fault : AnswerRules.faults(asked, answer)) {
                faults.add(new Refusal(fault.code(), at + "." + fault.path(), fault.arguments()));
            }
        }
        return faults;
    }

    private boolean isLeft(SurveyImport file) {
        return answers.existsByImportIdAndSupersededAtIsNull(file.id());
    }
}
