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
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Adopts the final report of a project and keeps every version of it. */
@Service
@Transactional
public class ReportService {

    private static final String STEP = "finaliseReport";
    private static final String SUMMARY = "/summary";

    private final FinalReports reports;
    private final ReportComposer composer;
    private final ReportTypesetter typesetter;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    ReportService(
        FinalReports reports, ReportComposer composer, ReportTypesetter typesetter, JournalService journal,
        ApplicationEventPublisher events
    ) {
        this.typesetter = typesetter;
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
        return Outcome.accepted(keep(
            project, content.with(List.of(), typesetter.steps(project)), Optional.empty(), by, at));
    }

    /** The words of the latest version that can be corrected. */
    @Transactional(readOnly = true)
    public List<TypedText> correctableTexts(ProjectId project) {
        return latest(project).map(report -> report.text().typedTexts()).orElse(List.of());
    }

    /** Corrects the words, or puts the report together anew, as a new version; the earlier ones stay as they were. */
    public Outcome<ReportView> correct(ProjectId project, CorrectReport correction, AccountId by, Instant at) {
        var adopted = latest(project);
        if (adopted.isEmpty()) {
            return Outcome.refused(Refusal.of("noReportToCorrect"));
        }
        var texts = adopted.get().text().typedTexts();
        var faults = CorrectionRules.faults(correction, adopted.get().view().version(), texts);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var content = corrected(project, adopted.get().view().content(), correction, texts);
        journal.write(project, by, JournalKind.CORRECTED, STEP, correction.reason().strip());
        return Outcome.accepted(keep(project, content, Optional.of(correction.reason().strip()), by, at));
    }

    private ReportContent corrected(
        ProjectId project, ReportContent before, CorrectReport correction, List<TypedText> texts
    ) {
        var changed = CorrectionRules.changed(correction, texts);
        var corrections = Stream.concat(before.corrections().stream(), texts.stream()
            .filter(text -> changed.containsKey(text.path()))
            .map(text -> new CorrectedText(text.text(), changed.get(text.path())))).toList();
        if (correction.anew()) {
            var summary = changed.getOrDefault(SUMMARY, before.summary());
            var composed = ReportText.of(composer.compose(project, summary));
            var content = composed.with(Corrections.of(corrections, composed.typedTexts())).content();
            return content.with(corrections, Corrections.in(typesetter.steps(project), corrections));
        }
        var content = ReportText.of(before).with(changed).content();
        return content.with(corrections, Corrections.in(before.steps(), corrections));
    }

    private ReportView keep(
        ProjectId project, ReportContent content, Optional<String> reason, AccountId by, Instant at
    ) {
        var earlier = versions(project).stream().map(ReportView::imprint);
        var imprint = new Imprint(report(project).map(ReportView::version).orElse(0) + 1, by, at, reason);
        var printed = typesetter.typeset(content, Stream.concat(earlier, Stream.of(imprint)).toList());
        var report = reports.saveAndFlush(
            new FinalReport(project, imprint, ReportText.of(content.withPrinted(printed))));
        events.publishEvent(new ReportFinalised(project, imprint.version()));
        return report.view();
    }

    /** What a report would say now, without a summary. */
    @Transactional(readOnly = true)
    public ReportContent preview(ProjectId project) {
        return composer.compose(project, "");
    }

    /** The words of a report that would be adopted now, without a summary. */
    @Transactional(readOnly = true)
    public List<PrintedPart> draft(ProjectId project) {
        return Stream.concat(
            typesetter.typeset(preview(project), List.of()).stream(), typesetter.steps(project).stream()).toList();
    }

    /** Every version, from the first. */
    @Transactional(readOnly = true)
    public List<ReportView> versions(ProjectId project) {
        return reports.findByProjectIdOrderByVersion(project.value()).stream().map(FinalReport::view).toList();
    }

    /** The latest version. */
    @Transactional(readOnly = true)
    public Optional<ReportView> report(ProjectId project) {
        return latest(project).map(FinalReport::view);
    }

    private Optional<FinalReport> latest(ProjectId project) {
        return reports.findFirstByProjectIdOrderByVersionDesc(project.value());
    }
}
