package platssamverkan.report;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Adopts the final report of a project and keeps every version of it. */
@Service
@Transactional
public class ReportService {

    private final FinalReports reports;
    private final ReportComposer composer;
    private final ApplicationEventPublisher events;

    ReportService(FinalReports reports, ReportComposer composer, ApplicationEventPublisher events) {
        this.reports = reports;
        this.composer = composer;
        this.events = events;
    }

    /** Composes the report from what is on record now and keeps it; a second time makes a new version. */
    public Outcome<ReportView> finalise(ProjectId project, String summary, AccountId by, Instant at) {
        var content = composer.compose(project, summary);
        if (content.results().isEmpty()) {
            return Outcome.refused(Refusal.of("reportWithoutResults"));
        }
        var version = report(project).map(ReportView::version).orElse(0) + 1;
        var report = reports.saveAndFlush(new FinalReport(project, version, ReportText.of(content), by, at));
        events.publishEvent(new ReportFinalised(project, version));
        return Outcome.accepted(report.view());
    }

    /** What a report would say now, without a summary. */
    @Transactional(readOnly = true)
    public ReportContent preview(ProjectId project) {
        return composer.compose(project, "");
    }

    /** The latest version. */
    @Transactional(readOnly = true)
    public Optional<ReportView> report(ProjectId project) {
        return reports.findFirstByProjectIdOrderByVersionDesc(project.value()).map(FinalReport::view);
    }
}
