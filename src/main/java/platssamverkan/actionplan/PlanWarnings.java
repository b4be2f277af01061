package platssamverkan.actionplan;

import java.util.ArrayList;
import java.util.List;
import platssamverkan.project.ProgramModel;
import platssamverkan.shared.Refusal;

/** What the reader of a plan should know and what yet stops nothing. */
final class PlanWarnings {

    private PlanWarnings() {}

    static List<Refusal> of(ProgramModel model, List<PlannedMeasureView> measures) {
        var living = measures.stream().filter(measure -> !measure.status().isGivenUp()).toList();
        var warnings = new ArrayList<Refusal>();
        if (model == ProgramModel.FULLSKALEMODELL && !living.isEmpty()) {
            horizons(warnings, living);
        }
        living.forEach(measure -> underFinanced(warnings, measure));
        return warnings;
    }

    /** A plan of the full model holds measures of both kinds (TP-041). */
    private static void horizons(List<Refusal> warnings, List<PlannedMeasureView> living) {
        if (lacks(living, MeasureHorizon.OPERATIONAL_SHORT)) {
            warnings.add(Refusal.of("planWithoutOperational"));
        }
        if (lacks(living, MeasureHorizon.STRATEGIC_LONG)) {
            warnings.add(Refusal.of("planWithoutStrategic"));
        }
    }

    private static boolean lacks(List<PlannedMeasureView> measures, MeasureHorizon horizon) {
        return measures.stream().noneMatch(measure -> measure.content().horizon() == horizon);
    }

    private static void underFinanced(List<Refusal> warnings, PlannedMeasureView measure) {
        var financed = FinancedMeasure.of(measure, List.of());
        if (!measure.financing().isEmpty() && financed.lacksAgreed() > 0) {
            warnings.add(Refusal.of("measureUnderFinanced", measure.number(), measure.content().title(),
                Kronor.ofOre(financed.lacksAgreed())));
        }
    }
}
