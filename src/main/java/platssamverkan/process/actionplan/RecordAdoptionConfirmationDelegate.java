package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ConfirmAdoption;
import platssamverkan.actionplan.PlanAnswered;
import platssamverkan.actionplan.PlanDecisionService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.process.measure.MeasureProcesses;
import platssamverkan.shared.Outcome;

/** Records the chair's answer; with a confirmed adoption each new measure's own process starts at once. */
@Component
public class RecordAdoptionConfirmationDelegate extends RecordDelegate<AdoptionConfirmationForm> {

    private final PlanDecisionService decisions;
    private final MeasureProcesses measures;
    private final Chair chair;

    RecordAdoptionConfirmationDelegate(
        ConfirmAdoptionForm form, FormValues values, PlanDecisionService decisions, MeasureProcesses measures,
        Chair chair
    ) {
        super(form, values);
        this.decisions = decisions;
        this.measures = measures;
        this.chair = chair;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, AdoptionConfirmationForm value) {
        var project = step.projectId();
        var answer = new ConfirmAdoption(
            value.confirmed(), value.reason(), chair.hasAccount(project), !chair.holdsTheRole(project));
        var outcome = decisions.answer(step.projectId(), answer, step.by(), step.at());
        if (outcome.isAccepted()) {
            step.answer("planDecision", word(outcome.value().result()));
            measures.follow(step, outcome.value());
        }
        return outcome;
    }

    private static String word(PlanAnswered.Result result) {
        return switch (result) {
            case ADOPTED -> "adopted";
            case RETURNED -> "returned";
            case NOT_CONFIRMED -> "notConfirmed";
        };
    }
}
