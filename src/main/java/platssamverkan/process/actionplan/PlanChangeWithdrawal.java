package platssamverkan.process.actionplan;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.process.engine.Pause;
import platssamverkan.process.engine.TaskRefused;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Withdraws a change of the adopted plan: its version and the tasks that wait for it end together. */
@Service
public class PlanChangeWithdrawal {

    static final String REASON = "changeWithdrawalReason";
    private static final String MESSAGE = "platssamverkan.actionplan.changeWithdrawn";

    private final RuntimeService runtime;
    private final EngineActing acting;
    private final Pause pause;

    PlanChangeWithdrawal(RuntimeService runtime, EngineActing acting, Pause pause) {
        this.runtime = runtime;
        this.acting = acting;
        this.pause = pause;
    }

    /** The caller has checked that the person may. */
    public Outcome<ProjectId> withdraw(ProjectId project, String reason, AccountId by) {
        var paused = pause.refusal(project);
        if (paused.isPresent()) {
            return Outcome.refused(paused.get());
        }
        var newest = newest(project);
        if (newest.isEmpty()) {
            return Outcome.refused(Refusal.of("planChangeNotOpen"));
        }
        try {
            acting.as(by, () -> {
                runtime.messageEventReceived(MESSAGE, newest.get().getExecutionId(),
                    Variables.createVariables().putValueTyped(REASON, Variables.stringValue(reason, true)));
                return project;
            });
            return Outcome.accepted(project);
        } catch (TaskRefused refused) {
            return Outcome.refused(refused.refusals());
        } catch (SuspendedEntityInteractionException pausedMeanwhile) {
            return Outcome.refused(Pause.REFUSAL);
        }
    }

    /** An earlier change waits too as long as a condition on which it was adopted is not met. */
    private Optional<EventSubscription> newest(ProjectId project) {
        return runtime.createEventSubscriptionQuery().eventName(MESSAGE).tenantIdIn(project.toString())
            .orderByCreated().desc().listPage(0, 1).stream().findFirst();
    }
}
