package platssamverkan.process.followup;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.report.ReportService;

@Component
class FinaliseReportForm implements TaskForm<FinalReportForm> {

    private final ReportService reports;
    private final ResultWords results;
    private final ReportWords words;

    FinaliseReportForm(ReportService reports, ResultWords results, ReportWords words) {
        this.reports = reports;
        this.results = results;
        this.words = words;
    }

    @Override
    public String id() {
        return "finalise-report";
    }

    @Override
    public String valueName() {
        return "finalReport";
    }

    @Override
    public Class<FinalReportForm> valueType() {
        return FinalReportForm.class;
    }

    @Override
    public FinalReportForm prefill(TaskScope scope) {
        return null;
    }

    /** What the report will say beside the summary, computed and not to be typed. */
    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var content = reports.preview(scope.projectId());
        return Map.of(
            "expectedResults", results.markdown(content.results()),
            "reportFacts", words.facts(content).stream().map(Markdown::literal).collect(Collectors.joining("\n\n")));
    }
}
