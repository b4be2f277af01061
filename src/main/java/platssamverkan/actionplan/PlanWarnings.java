package platssamverkan.actionplan;

import java.util.ArrayList;
import java.util.List;
import platssamverkan.project.ProgramModel;
import platssamverkan.shared.Refusal;

/** What the reader of a plan should know and what yet stops nothing. */
final class PlanWarnings {

    /** This product's own reading of short and long; the model only names the two (TP-041). */
    static final int SHORT_AT_MOST_MONTHS = 12;
    static final int LONG_AT_LEAST_MONTHS = 3;

    private PlanWarnings() {}

    static List<Refusal> of(ProgramModel model, List<PlannedMeasureView> measures) {
        var living = measures.stream().filter(measure -> !measure.status().isGivenUp()).toList();
        var warnings = new ArrayList<Refusal>();
        if (model == ProgramModel.FULLSKALEMODELL && !living.isEmpty()) {
            horizons(warnings, living);
        }
        living.forEach(measure -> {
            time(warnings, measure);
            underFinanced(warnings, measure);
        });
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

    private static void time(List<Refusal> warnings, PlannedMeasureView measure) {
        var start = measure.commitment().startsOn();
        var end = measure.commitment().endsOn();
        if (start == null || end == null) {
            return;
        }
        var horizon = measure.content().horizon();
        if (horizon == MeasureHorizon.OPERATIONAL_SHORT && end.isAfter(start.plusMonths(SHORT_AT_MOST_MONTHS))) {
            warnings.add(contradicts("measureLongForOperational", measure, SHORT_AT_MOST_MONTHS));
        }
        if (horizon == MeasureHorizon.STRATEGIC_LONG && end.isBefore(start.plusMonths(LONG_AT_LEAST_MONTHS))) {
            warnings.add(contradicts("measureShortForStrategic", measure, LONG_AT_LEAST_MONTHS));
        }
    }

    private static Refusal contradicts(String code, PlannedMeasureView measure, int months) {
        return Refusal.of(code, measure.number(), measure.content().title(), months);
    }

    private static void underFinanced(List<Refusal> warnings, PlannedMeasureView measure) {
        var financed = FinancedMeasure.of(measure, List.of());
        if (!measure.financing().isEmpty() && financed.lacksAgreed() > 0) {
            warnings.add(Refusal.of("measureUnderFinanced", measure.number(), measure.content().title(),
                Kronor.ofOre(financed.lacksAgreed())));
        }
    }
}
