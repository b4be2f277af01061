package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Who pays for the measures: what the plan says, and what has been paid (TP-049). */
@Service
@Transactional
public class FinancingService {

    private final ActionPlanService plans;
    private final PlanVersions versions;
    private final Measures measures;
    private final FinancingPayments payments;
    private final PlanLock lock;
    private final Surroundings surroundings;
    private final JournalService journal;
    private final Clock clock;

    FinancingService(
        ActionPlanService plans, PlanVersions versions, Measures measures, FinancingPayments payments, PlanLock lock,
        Surroundings surroundings, JournalService journal, Clock clock
    ) {
        this.plans = plans;
        this.versions = versions;
        this.measures = measures;
        this.payments = payments;
        this.lock = lock;
        this.surroundings = surroundings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The financing of the plan in force, with measures that were adopted and later left out; before that, of the draft.
     * A measure that stands in neither is there for what has been paid for it.
     */
    @Transactional(readOnly = true)
    public Optional<FinancingView> of(ProjectId project) {
        var paid = payments.findByProjectIdOrderByPaymentAt(project.value()).stream().collect(Collectors.groupingBy(
            FinancingPayment::measure, Collectors.mapping(FinancingPayment::payment, Collectors.toList())));
        return plans.adopted(project)
            .map(plan -> new FinancingView(plan.version(), true, lines(adoptedRows(project), paid)))
            .or(() -> plans.latest(project).map(plan -> new FinancingView(
                plan.version(), false, lines(plan.measures(), paid))));
    }

    private List<PlannedMeasureView> adoptedRows(ProjectId project) {
        return measures.findByProjectIdAndAdoptedRowNotNullOrderByNumber(project.value()).stream()
            .map(measure -> measure.adoptedRow().orElseThrow().view()).toList();
    }

    private List<FinancedMeasure> lines(List<PlannedMeasureView> rows, Map<MeasureId, List<Payment>> paid) {
        var elsewhere = new HashMap<>(paid);
        rows.forEach(row -> elsewhere.remove(row.id()));
        var inPlan = rows.stream().map(row -> FinancedMeasure.of(row, paid.getOrDefault(row.id(), List.of())));
        var outside = newestRows(elsewhere.keySet()).stream()
            .map(row -> FinancedMeasure.outside(row, elsewhere.get(row.id())));
        return Stream.concat(inPlan, outside).sorted(Comparator.comparing(FinancedMeasure::number)).toList();
    }

    private Collection<PlannedMeasureView> newestRows(Set<MeasureId> of) {
        return of.isEmpty() ? List.of() : versions.rowsOf(of.stream().map(MeasureId::value).toList()).stream()
            .map(PlannedMeasure::view)
            .collect(Collectors.toMap(PlannedMeasureView::id, row -> row, (older, newer) -> newer)).values();
    }

    /** The measure as the plan in force has it, or as the newest version proposes it; empty if neither has it. */
    @Transactional(readOnly = true)
    public Optional<PlannedMeasureView> payable(ProjectId project, MeasureId id) {
        return measures.findById(id.value()).filter(measure -> measure.projectId().equals(project)).flatMap(this::row);
    }

    private Optional<PlannedMeasureView> row(Measure measure) {
        return measure.adoptedRow().map(PlannedMeasure::view)
            .or(() -> plans.latest(measure.projectId()).stream().flatMap(plan -> plan.measures().stream())
                .filter(row -> row.id().equals(measure.id())).findFirst());
    }

    /**
     * Tells what an actor has paid or done for a measure; a report, no decision. Before the group has adopted the
     * measure, only what the actor has pledged to it can be paid.
     */
    public Outcome<MeasureId> pay(MeasureId id, ReportPayment report, AccountId by, Instant at) {
        var measure = measures.findById(id.value());
        var row = measure.flatMap(this::row);
        if (row.isEmpty()) {
            return Outcome.refused(Refusal.of("measureNotRunning"));
        }
        lock.hold(measure.get().projectId());
        var faults = rules(measure.get(), row.get(), LocalDate.ofInstant(at, clock.getZone())).faults(report);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        payments.saveAndFlush(new FinancingPayment(measure.get(), new Payment(report.actor(), report.contribution(),
            report.amountOre(), report.paidOn(), report.reference(), report.note(), by, at)));
        journal.write(measure.get().projectId(), by, JournalKind.PAYMENT_REPORTED, null, row.get().content().title());
        return Outcome.accepted(id);
    }

    private PaymentRules rules(Measure measure, PlannedMeasureView row, LocalDate today) {
        var project = measure.projectId();
        var before = payments.findByProjectIdOrderByPaymentAt(project.value()).stream()
            .filter(paid -> paid.measure().equals(measure.id())).map(FinancingPayment::payment).toList();
        return new PaymentRules(today, actor -> surroundings.hasActor(project, actor), before,
            report -> measure.adoptedRow().isPresent() || row.financing().stream()
                .map(PlannedShareView::share).anyMatch(report::answers));
    }
}
