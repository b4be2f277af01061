package platssamverkan.process.measure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureOutcome;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records how a measure goes; the last one to be concluded lets the project go on. */
@Component
public class RecordMeasureReportDelegate extends RecordDelegate<MeasureReportForm> {

    private final MeasureService measures;
    private final MeasureSubject subject;
    private final MeasureConclusion conclusion;
    private final MeasureFiles files;

    RecordMeasureReportDelegate(
        ReportMeasureForm form, FormValues values, MeasureService measures, MeasureSubject subject,
        MeasureConclusion conclusion, MeasureFiles files
    ) {
        super(form, values);
        this.measures = measures;
        this.subject = subject;
        this.conclusion = conclusion;
        this.files = files;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, MeasureReportForm value) {
        var measure = MeasureInScope.id(step.id(MeasureInScope.VARIABLE));
        var attached = files.attachEvidence(step, measure, value.evidenceFiles());
        if (!attached.isAccepted()) {
            return attached;
        }
        var shown = files.evidence(step.projectId(), measure);
        var outcome = measures.report(measure, value.command(shown), step.by(), step.at());
        if (outcome.isAccepted()) {
            step.answer("measureOutcome", word(value.outcome()));
            conclusion.tell(step.execution().getProcessEngineServices(), step.projectId());
        }
        return outcome;
    }

    @Override
    protected Optional<String> about(RecordedStep step) {
        return step.id(MeasureInScope.VARIABLE).flatMap(subject::title);
    }

    private static String word(MeasureOutcome outcome) {
        return switch (outcome) {
            case ONGOING -> "ongoing";
            case PAUSED -> "paused";
            case COMPLETED -> "completed";
            case NOT_FEASIBLE -> "notFeasible";
        };
    }
}
