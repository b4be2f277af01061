package platssamverkan.process.actionplan;

import java.time.Clock;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.process.engine.Pause;
import platssamverkan.process.engine.TaskRefused;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Begins a change of the adopted plan: a new draft, and the task to revise it (TP-050). */
@Service
public class PlanChange {

    private static final String MESSAGE = "platssamverkan.actionplan.updated";

    private final ActionPlanService plans;
    private final RuntimeService runtime;
    private final EngineActing acting;
    private final Pause pause;
    private final JournalService journal;
    private final Clock clock;

    PlanChange(
        ActionPlanService plans, RuntimeService runtime, EngineActing acting, Pause pause, JournalService journal, Clock clock
    ) {
        this.plans = plans;
        this.runtime = runtime;
        this.acting = acting;
        this.pause = pause;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens a new version for the reason given; the caller has checked that the person may. */
    public Outcome<PlanView> begin(ProjectId project, String reason, AccountId by) {
        var paused = pause.refusal(project);
        if (paused.isPresent()) {
            return Outcome.refused(paused.get());
        }
        try {
            return acting.as(by, () -> {
                var opened = accepted(plans.openChange(project, reason, by, clock.instant()));
                journal.write(project, by, JournalKind.PLAN_CHANGE_BEGUN, null, reason.strip());
                runtime.createMessageCorrelation(MESSAGE).processInstanceBusinessKey(project.toString()).correlate();
                return Outcome.accepted(opened);
            });
        } catch (TaskRefused refused) {
            return Outcome.refused(refused.refusals());
        } catch (SuspendedEntityInteractionException pausedMeanwhile) {
            return Outcome.refused(Pause.REFUSAL);
        } catch (MismatchingMessageCorrelationException notInThatModule) {
            return Outcome.refused(Refusal.of("planChangeNotPossible"));
        }
    }

    private static PlanView accepted(Outcome<PlanView> outcome) {
        if (!outcome.isAccepted()) {
            throw new TaskRefused(outcome.refusals());
        }
        return outcome.value();
    }
}
