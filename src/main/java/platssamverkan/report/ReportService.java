package platssamverkan.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ReasonRule;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Adopts the final report of a project and keeps every version of it. */
@Service
@Transactional
public class ReportService {

    private static final String STEP = "finaliseReport";

    private final FinalReports reports;
    private final ReportComposer composer;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    ReportService(
        FinalReports reports, ReportComposer composer, JournalService journal, ApplicationEventPublisher events
    ) {
        this.journal = journal;
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
        return Outcome.accepted(keep(project, content, Optional.empty(), by, at));
    }

    /** Says anew what the project leader wants to have said, as a new version; what is computed stays as it was. */
    public Outcome<ReportView> correct(ProjectId project, String summary, String reason, AccountId by, Instant at) {
        var adopted = report(project);
        if (adopted.isEmpty()) {
            return Outcome.refused(Refusal.of("noReportToCorrect"));
        }
        var faults = Stream.of(SummaryRule.fault(summary), ReasonRule.fault(reason)).flatMap(Optional::stream).toList();
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        journal.write(project, by, JournalKind.CORRECTED, STEP, reason.strip());
        return Outcome.accepted(keep(
            project, adopted.get().content().withSummary(summary.strip()), Optional.of(reason.strip()), by, at));
    }

    private ReportView keep(
        ProjectId project, ReportContent content, Optional<String> reason, AccountId by, Instant at
    ) {
        var version = report(project).map(ReportView::version).orElse(0) + 1;
        var report = reports.saveAndFlush(new FinalReport(project, version, ReportText.of(content), reason, by, at));
        events.publishEvent(new ReportFinalised(project, version));
        return report.view();
    }

    /** What a report would say now, without a summary. */
    @Transactional(readOnly = true)
    public ReportContent preview(ProjectId project) {
        return composer.compose(project, "");
    }

    /** Every version, from the first. */
    @Transactional(readOnly = true)
    public List<ReportView> versions(ProjectId project) {
        return reports.findByProjectIdOrderByVersion(project.value()).stream().map(FinalReport::view).toList();
    }

    /** The latest version. */
    @Transactional(readOnly = true)
    public Optional<ReportView> report(ProjectId project) {
        return reports.findFirstByProjectIdOrderByVersionDesc(project.value()).map(FinalReport::view);
    }
}
