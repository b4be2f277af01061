package platssamverkan.process.measure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records that a measure has begun, or that it cannot be; the last one to be concluded lets the project go on. */
@Component
public class RecordMeasureStartDelegate extends RecordDelegate<MeasureStartForm> {

    private final MeasureService measures;
    private final MeasureSubject subject;
    private final MeasureConclusion conclusion;
    private final MeasureFiles files;

    RecordMeasureStartDelegate(
        BeginMeasureForm form, FormValues values, MeasureService measures, MeasureSubject subject,
        MeasureConclusion conclusion, MeasureFiles files
    ) {
        super(form, values);
        this.measures = measures;
        this.subject = subject;
        this.conclusion = conclusion;
        this.files = files;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, MeasureStartForm value) {
        var measure = MeasureInScope.id(step.id(MeasureInScope.VARIABLE));
        var outcome = value.begun()
            ? begin(step, measure, value)
            : measures.giveUpBeforeStart(measure, value.reason(), step.by(), step.at());
        if (outcome.isAccepted()) {
            step.answer("measureBegun", value.begun());
            conclusion.tell(step.execution().getProcessEngineServices(), step.projectId());
        }
        return outcome;
    }

    private Outcome<?> begin(RecordedStep step, MeasureId measure, MeasureStartForm value) {
        var attached = files.attachPapers(step, measure, value);
        return attached.isAccepted()
            ? measures.begin(measure, value.command(
                files.balances(step.projectId(), measure), files.registers(step.projectId(), measure)), step.by(), step.at())
            : attached;
    }

    @Override
    protected Optional<String> about(RecordedStep step) {
        return step.id(MeasureInScope.VARIABLE).flatMap(subject::title);
    }
}
