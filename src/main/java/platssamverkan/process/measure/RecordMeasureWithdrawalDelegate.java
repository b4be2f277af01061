package platssamverkan.process.measure;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.WithdrawMeasure;
import platssamverkan.process.engine.TaskRefused;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;

/** Records a withdrawal, unless the decision about a new version of the plan has just recorded it. */
@Component
public class RecordMeasureWithdrawalDelegate implements JavaDelegate {

    private final MeasureService measures;
    private final MeasureConclusion conclusion;
    private final JournalService journal;
    private final Clock clock;

    RecordMeasureWithdrawalDelegate(
        MeasureService measures, MeasureConclusion conclusion, JournalService journal, Clock clock
    ) {
        this.measures = measures;
        this.conclusion = conclusion;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var measure = measures.find(MeasureId.of((String) execution.getVariable(MeasureInScope.VARIABLE))).orElseThrow();
        if (measure.status() == MeasureStatus.WITHDRAWN) {
            return;
        }
        var services = execution.getProcessEngineServices();
        var by = AccountId.of(services.getIdentityService().getCurrentAuthentication().getUserId());
        var outcome = measures.withdraw(measure.id(), withdrawal(execution), by, clock.instant());
        if (!outcome.isAccepted()) {
            throw new TaskRefused(outcome.refusals());
        }
        journal.write(measure.projectId(), by, JournalKind.MEASURE_WITHDRAWN, null,
            measure.content().title() + ": " + withdrawal(execution).reason().strip());
        conclusion.tell(services, measure.projectId());
    }

    private static WithdrawMeasure withdrawal(DelegateExecution execution) {
        return new WithdrawMeasure(
            (String) execution.getVariable(MeasureWithdrawal.REASON),
            (String) execution.getVariable(MeasureWithdrawal.REFERENCE));
    }
}
