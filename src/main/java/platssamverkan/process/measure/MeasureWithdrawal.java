package platssamverkan.process.measure;

import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.WithdrawMeasure;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.process.engine.Pause;
import platssamverkan.process.engine.TaskRefused;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Withdraws a measure that waits or is under way: its record and its process end together. */
@Service
public class MeasureWithdrawal {

    static final String REASON = "withdrawalReason";
    static final String REFERENCE = "withdrawalReference";
    private static final String MESSAGE = "platssamverkan.measure.withdrawn";

    private final ProcessEngine engine;
    private final EngineActing acting;
    private final MeasureService measures;
    private final Pause pause;

    MeasureWithdrawal(ProcessEngine engine, EngineActing acting, MeasureService measures, Pause pause) {
        this.engine = engine;
        this.acting = acting;
        this.measures = measures;
        this.pause = pause;
    }

    /**
     * Withdraws a measure; the caller has checked that the person may.
     *
     * @param reference where the decision can be found
     */
    public Outcome<MeasureView> withdraw(UUID measureId, String reason, String reference, AccountId by) {
        var measure = new MeasureId(measureId);
        var paused = measures.find(measure).flatMap(known -> pause.refusal(known.projectId()));
        if (paused.isPresent()) {
            return Outcome.refused(paused.get());
        }
        try {
            acting.as(by, () -> message(engine, measure)
                .setVariables(Variables.createVariables()
                    .putValueTyped(REASON, Variables.stringValue(reason, true))
                    .putValueTyped(REFERENCE, Variables.stringValue(reference, true)))
                .correlateWithResult());
            return Outcome.accepted(measures.find(measure).orElseThrow());
        } catch (TaskRefused refused) {
            return Outcome.refused(refused.refusals());
        } catch (SuspendedEntityInteractionException pausedMeanwhile) {
            return Outcome.refused(Pause.REFUSAL);
        } catch (MismatchingMessageCorrelationException notRunning) {
            return Outcome.refused(Refusal.of("measureNotRunning"));
        }
    }

    static MessageCorrelationBuilder message(ProcessEngineServices engine, MeasureId measure) {
        return engine.getRuntimeService().createMessageCorrelation(MESSAGE)
            .processInstanceBusinessKey(measure.toString());
    }
}
