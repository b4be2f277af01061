package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Lays a proposal before the group, to be decided at a meeting or per capsulam. */
@Component
public class RecordDecisionOpeningDelegate extends RecordDelegate<DecisionOpeningForm> {

    private final DecisionOpener opener;

    RecordDecisionOpeningDelegate(OpenDecisionForm form, FormValues values, DecisionOpener opener) {
        super(form, values);
        this.opener = opener;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, DecisionOpeningForm value) {
        var opened = opener.open(step, value.way(), value.lastDay(), value.further());
        if (opened.isAccepted()) {
            step.answer("decisionWay", value.way() == DecisionWay.MEETING ? "meeting" : "perCapsulam");
        }
        return opened;
    }
}
