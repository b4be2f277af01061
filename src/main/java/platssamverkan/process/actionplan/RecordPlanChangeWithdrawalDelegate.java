package platssamverkan.process.actionplan;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.PlanChangeService;
import platssamverkan.process.engine.TaskRefused;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectId;

/** Records that a change of the adopted plan is withdrawn, and why. */
@Component
public class RecordPlanChangeWithdrawalDelegate implements JavaDelegate {

    private final PlanChangeService changes;
    private final GroupDecisionService decisions;
    private final JournalService journal;
    private final Clock clock;

    RecordPlanChangeWithdrawalDelegate(
        PlanChangeService changes, GroupDecisionService decisions, JournalService journal, Clock clock
    ) {
        this.changes = changes;
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var project = ProjectId.of((String) execution.getVariable("projectId"));
        var reason = (String) execution.getVariable(PlanChangeWithdrawal.REASON);
        var by = AccountId.of(execution.getProcessEngineServices().getIdentityService()
            .getCurrentAuthentication().getUserId());
        decisions.abandon(project, by, clock.instant());
        var outcome = changes.withdraw(project, reason, by, clock.instant());
        if (!outcome.isAccepted()) {
            throw new TaskRefused(outcome.refusals());
        }
        journal.write(project, by, JournalKind.PLAN_CHANGE_WITHDRAWN, null, reason.strip());
    }
}
