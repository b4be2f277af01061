package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Who pays for the measures: what the plan says, and what has been paid (TP-049). */
@Service
@Transactional
public class FinancingService {

    private final ActionPlanService plans;
    private final MeasureService measures;
    private final Measures adopted;
    private final FinancingPayments payments;
    private final PlanLock lock;
    private final Surroundings surroundings;
    private final Clock clock;

    FinancingService(
        ActionPlanService plans, MeasureService measures, Measures adopted, FinancingPayments payments, PlanLock lock,
        Surroundings surroundings, Clock clock
    ) {
        this.plans = plans;
        this.measures = measures;
        this.adopted = adopted;
        this.payments = payments;
        this.lock = lock;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** The financing of the plan in force, with measures that were adopted and later left out; before that, of the draft. */
    @Transactional(readOnly = true)
    public Optional<FinancingView> of(ProjectId project) {
        var paid = payments.findByProjectIdOrderByPaymentAt(project.value()).stream().collect(Collectors.groupingBy(
            FinancingPayment::measure, Collectors.mapping(FinancingPayment::payment, Collectors.toList())));
        return plans.adopted(project)
            .map(plan -> new FinancingView(plan.version(), true, lines(adoptedRows(project), paid)))
            .or(() -> plans.latest(project).map(plan -> new FinancingView(
                plan.version(), false, lines(plan.measures().stream(), paid))));
    }

    private Stream<PlannedMeasureView> adoptedRows(ProjectId project) {
        return adopted.findByProjectIdAndAdoptedRowNotNullOrderByNumber(project.value()).stream()
            .map(measure -> measure.adoptedRow().orElseThrow().view());
    }

    private static List<FinancedMeasure> lines(
        Stream<PlannedMeasureView> rows, Map<MeasureId, List<Payment>> paid
    ) {
        return rows.map(row -> FinancedMeasure.of(row, paid.getOrDefault(row.id(), List.of()))).toList();
    }

    /** Tells what an actor has paid or done for an adopted measure; a report, no decision. */
    public Outcome<MeasureId> pay(MeasureId id, ReportPayment report, AccountId by, Instant at) {
        var measure = measures.find(id);
        if (measure.isEmpty()) {
            return Outcome.refused(Refusal.of("measureNotRunning"));
        }
        var project = measure.get().projectId();
        lock.hold(project);
        var before = payments.findByProjectIdOrderByPaymentAt(project.value()).stream()
            .filter(paid -> paid.measure().equals(id)).map(FinancingPayment::payment).toList();
        var faults = new PaymentRules(LocalDate.ofInstant(at, clock.getZone()),
            actor -> surroundings.hasActor(project, actor), before).faults(report);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        payments.saveAndFlush(new FinancingPayment(measure.get(), new Payment(report.actor(), report.contribution(),
            report.amountOre(), report.paidOn(), report.reference(), report.note(), by, at)));
        return Outcome.accepted(id);
    }
}
