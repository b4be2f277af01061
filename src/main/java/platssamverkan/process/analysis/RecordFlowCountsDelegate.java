package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.analysis.FlowCountService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records that the people at the places are counted, and what the counts say together (TP-038). */
@Component
public class RecordFlowCountsDelegate extends RecordDelegate<PartSummaryForm> {

    private final FlowCountService flows;

    RecordFlowCountsDelegate(CountFlowsForm form, FormValues values, FlowCountService flows) {
        super(form, values);
        this.flows = flows;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PartSummaryForm value) {
        return flows.record(step.projectId(), value.summed(), step.by());
    }
}
