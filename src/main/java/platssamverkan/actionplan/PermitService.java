package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** How the permits of adopted measures come along; a report, no decision. */
@Service
@Transactional
public class PermitService {

    private final MeasureService measures;
    private final MeasurePermits permits;
    private final JournalService journal;
    private final Clock clock;

    PermitService(MeasureService measures, MeasurePermits permits, JournalService journal, Clock clock) {
        this.measures = measures;
        this.permits = permits;
        this.journal = journal;
        this.clock = clock;
    }

    /** The permits that the plan in force says the measure needs. */
    @Transactional(readOnly = true)
    public List<PermitView> of(MeasureView measure) {
        return PermitView.of(measure.content().permitKinds(), permits.reports(measure.id()));
    }

    public Outcome<MeasureId> report(MeasureId id, ReportPermit report, AccountId by, Instant at) {
        var measure = measures.find(id);
        if (measure.isEmpty()) {
            return Outcome.refused(Refusal.of("measureNotRunning"));
        }
        var faults = PermitRules.faults(
            report, measure.get().content().permitKinds(), LocalDate.ofInstant(at, clock.getZone()));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        permits.saveAndFlush(new MeasurePermit(measure.get(), new PermitReport(report.kind(), report.status(),
            report.occurredOn(), report.registryNumber(), report.note(), by, at)));
        journal.write(
            measure.get().projectId(), by, JournalKind.PERMIT_REPORTED, null, measure.get().content().title());
        return Outcome.accepted(id);
    }
}
