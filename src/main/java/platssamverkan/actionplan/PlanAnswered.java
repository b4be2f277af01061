package platssamverkan.actionplan;

import java.util.List;

/**
 * What a decision led to.
 *
 * @param decided measures that begin their life with this decision
 * @param withdrawn measures under way that the adopted version leaves out
 */
public record PlanAnswered(Result result, List<MeasureId> decided, List<MeasureId> withdrawn) {

    /** Where the plan goes from here. */
    public enum Result { ADOPTED, RETURNED, NOT_CONFIRMED, UNSETTLED }

    static PlanAnswered of(PlanDecision decision) {
        return of(decision == PlanDecision.ADOPTED ? Result.ADOPTED : Result.RETURNED);
    }

    static PlanAnswered of(Result result) {
        return new PlanAnswered(result, List.of(), List.of());
    }
}
