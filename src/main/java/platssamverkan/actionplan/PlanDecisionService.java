package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The group's decision about the plan: recorded by one person, confirmed by the chair. */
@Service
@Transactional
public class PlanDecisionService {

    private final PlanVersions versions;
    private final PlanAdoptions adoptions;
    private final AdoptedPlan adoptedPlan;
    private final PlanLock lock;
    private final Surroundings surroundings;
    private final Clock clock;

    PlanDecisionService(
        PlanVersions versions, PlanAdoptions adoptions, AdoptedPlan adoptedPlan, PlanLock lock,
        Surroundings surroundings, Clock clock
    ) {
        this.versions = versions;
        this.adoptions = adoptions;
        this.adoptedPlan = adoptedPlan;
        this.lock = lock;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Every decision that was recorded, in that order. */
    @Transactional(readOnly = true)
    public List<AdoptionView> decisions(ProjectId project) {
        return adoptions.findByProjectIdOrderByRecordedAt(project.value()).stream().map(PlanAdoption::view).toList();
    }

    /** The decision that waits for the chair. */
    @Transactional(readOnly = true)
    public Optional<AdoptionView> waiting(ProjectId project) {
        return adoptions.findByProjectIdAndConfirmedIsNull(project.value()).map(PlanAdoption::view);
    }

    /** Records what the group decided at its meeting. */
    public Outcome<AdoptionView> record(ProjectId project, RecordAdoption adoption, AccountId by, Instant at) {
        lock.hold(project);
        var plan = before(project);
        if (plan.isEmpty() || waiting(project).isPresent()) {
            return Outcome.refused(Refusal.of("noPlanToDecide"));
        }
        var faults = AdoptionRules.faults(
            adoption, surroundings.project(project), LocalDate.ofInstant(at, clock.getZone()));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return Outcome.accepted(
            adoptions.saveAndFlush(new PlanAdoption(project, plan.get(), adoption, by, at)).view());
    }

    /** Answers the recorded decision: only a confirmed one takes effect. */
    public Outcome<PlanAnswered> answer(ProjectId project, ConfirmAdoption answer, AccountId by, Instant at) {
        lock.hold(project);
        var waiting = adoptions.findByProjectIdAndConfirmedIsNull(project.value());
        if (waiting.isEmpty()) {
            return Outcome.refused(Refusal.of("noDecisionToConfirm"));
        }
        var adoption = waiting.get();
        var fault = AdoptionRules.answerFault(answer, adoption.wasRecordedBy(by));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        adoption.answer(new AdoptionView.Answer(
            answer.confirmed(), answer.confirmed() ? null : answer.reason(), answer.onBehalf(), by, at));
        return Outcome.accepted(answer.confirmed() ? takeEffect(project, adoption, by, at)
            : PlanAnswered.of(PlanAnswered.Result.NOT_CONFIRMED));
    }

    private PlanAnswered takeEffect(ProjectId project, PlanAdoption adoption, AccountId by, Instant at) {
        return takeEffect(project, adoption.decision(), adoption.requiredChanges(), adoption.heldOn(),
            adoption.minutesReference(), by, at);
    }

    /** Lets a decision about the version that lies before the group take effect. */
    PlanAnswered takeEffect(
        ProjectId project, PlanDecision decision, String requiredChanges, LocalDate decidedOn, String reference,
        AccountId by, Instant at
    ) {
        lock.hold(project);
        var version = before(project).orElseThrow();
        version.settle(decision.status(), at);
        versions.flush();
        if (decision == PlanDecision.RETURNED) {
            versions.saveAndFlush(version.next(requiredChanges, version.openedBy(), at));
            return PlanAnswered.of(PlanAnswered.Result.RETURNED);
        }
        return adoptedPlan.carryOut(project, version, whyItWasBegun(project, version), decidedOn, reference, by, at);
    }

    /** The reason of the change that the version ends, and not why the group sent an earlier version of it back. */
    private String whyItWasBegun(ProjectId project, PlanVersion version) {
        var earlier = versions.findByProjectIdOrderByNumber(project.value()).stream()
            .filter(one -> one.number() < version.number()).toList();
        var first = version;
        for (int at = earlier.size() - 1; at >= 0 && earlier.get(at).status() == PlanStatus.RETURNED; at--) {
            first = earlier.get(at);
        }
        return first.reason();
    }

    /** The version that lies before the group, and who laid it there. */
    record Waiting(int version, AccountId handedOnBy) {}

    @Transactional(readOnly = true)
    Optional<Waiting> underDecision(ProjectId project) {
        return before(project).map(version -> new Waiting(version.number(), version.handedOnBy()));
    }

    private Optional<PlanVersion> before(ProjectId project) {
        return versions.findFirstByProjectIdAndStatusOrderByNumberDesc(project.value(), PlanStatus.UNDER_DECISION);
    }
}
