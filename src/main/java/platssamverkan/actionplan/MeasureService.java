package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The life of adopted measures, from the start to the follow-up (TP-048, TP-085). */
@Service
@Transactional
public class MeasureService {

    private final Measures measures;
    private final MeasurePermits permits;
    private final PlanLock lock;
    private final Surroundings surroundings;
    private final Clock clock;

    MeasureService(
        Measures measures, MeasurePermits permits, PlanLock lock, Surroundings surroundings, Clock clock
    ) {
        this.measures = measures;
        this.permits = permits;
        this.lock = lock;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Every measure that the group has adopted, withdrawn ones included, by number. */
    @Transactional(readOnly = true)
    public List<MeasureView> adopted(ProjectId project) {
        return measures.findByProjectIdAndAdoptedRowNotNullOrderByNumber(project.value()).stream()
            .map(this::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<MeasureView> find(MeasureId id) {
        return measures.findById(id.value()).filter(measure -> measure.adoptedRow().isPresent()).map(this::view);
    }

    /** How long each adopted measure has taken so far, by number (TP-029). */
    @Transactional(readOnly = true)
    public List<MeasureLeadTimes> leadTimes(ProjectId project) {
        return measures.findByProjectIdAndAdoptedRowNotNullOrderByNumber(project.value()).stream()
            .map(measure -> leadTimes(measure, view(measure))).toList();
    }

    private MeasureLeadTimes leadTimes(Measure measure, MeasureView view) {
        return new MeasureLeadTimes(view.id(), view.number(), view.content().title(),
            LocalDate.ofInstant(measure.proposedAt(), clock.getZone()), LeadTimes.of(view.history()));
    }

    /** How many of the adopted measures have been begun (TP-072). */
    @Transactional(readOnly = true)
    public BegunShare begunShare(ProjectId project) {
        return BegunShare.of(adopted(project));
    }

    /**
     * Whether any measure still waits, goes on or rests. Holds the plan until the caller's transaction ends, so that no
     * measure is concluded between the question and what the answer leads to.
     */
    public boolean anyUnfinished(ProjectId project) {
        lock.hold(project);
        return measures.existsByProjectIdAndStatusIn(project.value(), MeasureStatus.UNFINISHED);
    }

    public Outcome<MeasureView> begin(MeasureId id, BeginMeasure start, AccountId by, Instant at) {
        return progress(id, at,
            (measure, rules) -> rules.begin(start,
                PermitView.of(measure.content().permitKinds(), permits.reports(id))),
            today -> MeasureStep.noted(MeasureStatus.BEGUN, start.begunOn(), start.note(), by, at));
    }

    /** Tells that a measure that waits cannot be carried out at all. */
    public Outcome<MeasureView> giveUpBeforeStart(MeasureId id, String reason, AccountId by, Instant at) {
        return progress(id, at, (measure, rules) -> rules.giveUpBeforeStart(reason),
            today -> MeasureStep.noted(MeasureStatus.NOT_FEASIBLE, today, reason, by, at));
    }

    /** Tells how the measure goes; the answer may conclude it. */
    public Outcome<MeasureView> report(MeasureId id, ReportMeasure report, AccountId by, Instant at) {
        return progress(id, at, (measure, rules) -> rules.report(report), today -> step(report, today, by, at));
    }

    /** Takes a measure out of the plan by a decision. */
    public Outcome<MeasureView> withdraw(MeasureId id, WithdrawMeasure withdrawal, AccountId by, Instant at) {
        return progress(id, at, (measure, rules) -> rules.withdraw(withdrawal),
            today -> MeasureStep.withdrawn(today, withdrawal.reason(), withdrawal.reference(), by, at));
    }

    /** Says what came of a completed measure (TP-087). */
    public Outcome<MeasureView> followUp(MeasureId id, FollowUpMeasure followUp, AccountId by, Instant at) {
        return progress(id, at, (measure, rules) -> rules.followUp(followUp), today -> MeasureStep.followedUp(
            followUp.followedUpOn(), followUp.result(), followUp.assessment(), by, at));
    }

    private static MeasureStep step(ReportMeasure report, LocalDate today, AccountId by, Instant at) {
        return switch (report.outcome()) {
            case COMPLETED -> MeasureStep.completed(report, by, at);
            case ONGOING -> MeasureStep.noted(report.outcome().status(), today, report.done(), by, at);
            case PAUSED, NOT_FEASIBLE ->
                MeasureStep.noted(report.outcome().status(), today, report.reason(), by, at);
        };
    }

    private interface Check {
        List<Refusal> faults(MeasureView measure, ProgressRules rules);
    }

    private Outcome<MeasureView> progress(
        MeasureId id, Instant at, Check check, Function<LocalDate, MeasureStep> step
    ) {
        lock.hold(new ProjectId(measures.projectOf(id.value())));
        var measure = measures.findById(id.value()).orElseThrow();
        var today = LocalDate.ofInstant(at, clock.getZone());
        var faults = check.faults(view(measure), new ProgressRules(view(measure), today));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        measure.become(step.apply(today));
        measures.flush();
        return Outcome.accepted(view(measure));
    }

    private MeasureView view(Measure measure) {
        return measure.view(LocalDate.now(clock));
    }
}
