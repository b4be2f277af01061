package platssamverkan.actionplan;

import java.util.List;

/**
 * What the chair's answer led to.
 *
 * @param decided measures that begin their life with this decision
 * @param withdrawn measures under way that the adopted version leaves out
 */
public record PlanAnswered(Result result, List<MeasureId> decided, List<MeasureId> withdrawn) {

    /** Where the plan goes from here. */
    public enum Result { ADOPTED, RETURNED, NOT_CONFIRMED }

    static PlanAnswered of(Result result) {
        return new PlanAnswered(result, List.of(), List.of());
    }
}
