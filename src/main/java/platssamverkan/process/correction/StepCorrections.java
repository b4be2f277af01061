package platssamverkan.process.correction;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.FormReader;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

/** What the corrections of recorded steps have in common. */
@Component
public class StepCorrections {

    private static final int WHOLE_JOURNAL = 10_000;

    private final Correctors correctors;
    private final JournalService journal;
    private final ModelCatalogue models;
    private final FormReader reader;
    private final Texts texts;
    private final Clock clock;

    StepCorrections(
        Correctors correctors, JournalService journal, ModelCatalogue models, FormReader reader, Texts texts, Clock clock
    ) {
        this.correctors = correctors;
        this.journal = journal;
        this.models = models;
        this.reader = reader;
        this.texts = texts;
        this.clock = clock;
    }

    public boolean areOpenTo(ProjectId project, AccountId person) {
        return correctors.mayCorrect(project, person);
    }

    /** Differs whenever anything that the form shows has changed, so that nobody overwrites what they have not seen. */
    public long fingerprint(Object value) {
        var sum = new CRC32();
        sum.update(reader.write(value).toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    public Refusal changedMeanwhile() {
        return Refusal.of(RowSaved.STALE, texts.text("worksheet.somebodyElse"));
    }

    public void tell(ProjectId project, String step, RowEdit<?> edit) {
        journal.write(project, edit.by(), JournalKind.CORRECTED, step, edit.reason());
    }

    String title(String key) {
        return texts.text("worksheet." + key + ".title");
    }

    List<String> columns() {
        return List.of(texts.text("correction.step"), texts.text("correction.recorded"));
    }

    String stepName(ProjectId project, String step) {
        return models.stepNames(project).getOrDefault(step, step);
    }

    /** The day, and who recorded or corrected it. */
    String lastRecorded(ProjectId project, String step) {
        return journal.latest(project, WHOLE_JOURNAL).stream()
            .filter(line -> step.equals(line.step()))
            .filter(line -> line.kind() == JournalKind.STEP_RECORDED || line.kind() == JournalKind.CORRECTED)
            .findFirst().map(this::when).orElse("");
    }

    private String when(JournalLine line) {
        return texts.text("correction.recorded.by", texts.date(LocalDate.ofInstant(line.at(), clock.getZone())), Objects.toString(line.name(), ""));
    }
}
