package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** What a project's group decides at a meeting: the minutes are recorded by one person and confirmed by the chair. */
@Service
@Transactional
public class MeetingDecisionService {

    private final GroupDecisionService decisions;
    private final DecisionBook book;
    private final PlanDecisionService plans;
    private final Surroundings surroundings;
    private final Clock clock;

    MeetingDecisionService(
        GroupDecisionService decisions, DecisionBook book, PlanDecisionService plans, Surroundings surroundings,
        Clock clock
    ) {
        this.decisions = decisions;
        this.book = book;
        this.plans = plans;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Records what the group decided at its meeting; the chair still has to confirm it. */
    public Outcome<?> record(ProjectId project, RecordAdoption adoption, AccountId by, Instant at) {
        book.hold(project);
        var decision = decisions.open(project);
        if (decision.isEmpty()) {
            return Outcome.refused(Refusal.of("noPlanToDecide"));
        }
        var faults = recordFaults(decision.get(), adoption, project, at);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        if (decision.get().opening().subject() == DecisionSubject.PLAN) {
            var recorded = plans.record(project, adoption, by, at);
            if (!recorded.isAccepted()) {
                return recorded;
            }
        }
        book.write(project, decision.get().id(), DecisionEntry.Kind.MINUTES, null,
            new DecisionMinutes(adoption, by.value(), at), by, at);
        return Outcome.accepted(decisions.open(project).orElseThrow());
    }

    private List<Refusal> recordFaults(DecisionView decision, RecordAdoption adoption, ProjectId project, Instant at) {
        if (decision.minutes().isPresent()) {
            return List.of(Refusal.of("noPlanToDecide"));
        }
        return Stream.concat(
            AdoptionRules.faults(adoption, surroundings.project(project), today(at)).stream(),
            DecisionRules.quorumFault(decision.opening(), adoption.present()).stream()).toList();
    }

    /** Answers what a meeting decided: only a confirmed decision takes effect. */
    public Outcome<PlanAnswered> confirm(ProjectId project, ConfirmAdoption answer, AccountId by, Instant at) {
        book.hold(project);
        var decision = decisions.open(project);
        if (decision.isEmpty()) {
            return plans.answer(project, answer, by, at);
        }
        var fault = confirmationFault(decision.get(), answer, by);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        var answered = decision.get().opening().subject() == DecisionSubject.PLAN
            ? plans.answer(project, answer, by, at)
            : Outcome.accepted(answer.confirmed() ? PlanAnswered.of(minutes(decision.get()).recorded().decision())
                : PlanAnswered.of(PlanAnswered.Result.NOT_CONFIRMED));
        if (answered.isAccepted()) {
            write(project, decision.get(), answer, by, at);
        }
        return answered;
    }

    private static Optional<Refusal> confirmationFault(DecisionView decision, ConfirmAdoption answer, AccountId by) {
        if (decision.minutes().isEmpty()) {
            return Optional.of(Refusal.of("noDecisionToConfirm"));
        }
        return AdoptionRules.answerFault(answer, minutes(decision).by().equals(by.value()))
            .or(() -> DecisionRules.confirmationFault(decision.opening(), by, answer.chairHasAccount()));
    }

    private void write(ProjectId project, DecisionView decision, ConfirmAdoption answer, AccountId by, Instant at) {
        if (!answer.confirmed()) {
            book.write(project, decision.id(), DecisionEntry.Kind.NOT_CONFIRMED, null, answer, by, at);
            return;
        }
        var recorded = minutes(decision).recorded();
        book.close(project, decision, new DecisionClosing(recorded.decision(), DecisionClosing.How.CONFIRMED,
            recorded.requiredChanges(), answer.onBehalf(), by.value(), at));
    }

    private static DecisionMinutes minutes(DecisionView decision) {
        return decision.minutes().orElseThrow();
    }

    private LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
