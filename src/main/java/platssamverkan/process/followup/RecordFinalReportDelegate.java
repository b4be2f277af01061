package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.report.ReportService;
import platssamverkan.shared.Outcome;

/** Adopts the final report. */
@Component
public class RecordFinalReportDelegate extends RecordDelegate<FinalReportForm> {

    private final ReportService reports;

    RecordFinalReportDelegate(FinaliseReportForm form, FormValues values, ReportService reports) {
        super(form, values);
        this.reports = reports;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, FinalReportForm value) {
        return reports.finalise(step.projectId(), value.summary(), step.by(), step.at());
    }
}
