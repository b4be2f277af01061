package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The conditions on which a project's group has approved a proposal, until each is met. */
@Service
@Transactional
public class ConditionService {

    private final GroupDecisionService decisions;
    private final DecisionBook book;
    private final Clock clock;

    ConditionService(GroupDecisionService decisions, DecisionBook book, Clock clock) {
        this.decisions = decisions;
        this.book = book;
        this.clock = clock;
    }

    /** The conditions of the newest adopted proposal that are still to be fulfilled. */
    @Transactional(readOnly = true)
    public List<ConditionView> toFulfil(ProjectId project) {
        var adopted = decisions.decisions(project).stream().filter(decision -> decision.closing()
            .filter(closing -> closing.outcome() == PlanDecision.ADOPTED).isPresent()).toList();
        return adopted.isEmpty() ? List.of() : adopted.get(adopted.size() - 1).conditions().stream()
            .filter(condition -> !condition.isFulfilled()).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ConditionView> condition(ProjectId project, UUID id) {
        return decisions.decisions(project).stream().flatMap(decision -> decision.conditions().stream())
            .filter(condition -> condition.id().equals(id)).findFirst();
    }

    /** Records that a condition is met. */
    public Outcome<ConditionView> fulfil(
        ProjectId project, UUID condition, FulfilCondition fulfilment, AccountId by, Instant at
    ) {
        book.hold(project);
        var decision = decisions.decisions(project).stream().filter(one -> one.conditions().stream()
            .anyMatch(open -> open.id().equals(condition) && !open.isFulfilled())).findFirst();
        if (decision.isEmpty()) {
            return Outcome.refused(Refusal.of("noConditionToFulfil"));
        }
        if (fulfilment.doneOn().isAfter(LocalDate.ofInstant(at, clock.getZone()))) {
            return Outcome.refused(Refusal.at("doneOn", "conditionInFuture"));
        }
        book.write(project, decision.get().id(), DecisionEntry.Kind.CONDITION_FULFILLED, condition,
            new DecisionReader.FulfilledCondition(condition, new ConditionView.Fulfilment(
                fulfilment.doneOn(), fulfilment.how(), by.value(), at)), by, at);
        return Outcome.accepted(condition(project, condition).orElseThrow());
    }
}
