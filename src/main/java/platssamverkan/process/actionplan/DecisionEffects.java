package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanAnswered;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.process.measure.MeasureProcesses;
import platssamverkan.shared.Outcome;

/** Tells the process how a decision went; the processes of the measures start and end in the same transaction. */
@Component
class DecisionEffects {

    private final MeasureProcesses measures;

    DecisionEffects(MeasureProcesses measures) {
        this.measures = measures;
    }

    Outcome<PlanAnswered> follow(RecordedStep step, Outcome<PlanAnswered> outcome) {
        if (outcome.isAccepted()) {
            follow(step, outcome.value());
        }
        return outcome;
    }

    void follow(RecordedStep step, PlanAnswered answered) {
        step.answer("planDecision", word(answered.result()));
        measures.follow(step, answered);
    }

    private static String word(PlanAnswered.Result result) {
        return switch (result) {
            case ADOPTED -> "adopted";
            case RETURNED -> "returned";
            case NOT_CONFIRMED -> "notConfirmed";
            case UNSETTLED -> "unsettled";
        };
    }
}
