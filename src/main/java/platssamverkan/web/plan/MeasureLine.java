package platssamverkan.web.plan;

import platssamverkan.actionplan.MeasureView;

/** An adopted measure with the names that it points at. */
public record MeasureLine(MeasureView measure, String place, String responsible) {

    /** Whether it can still be withdrawn. */
    public boolean isUnfinished() {
        return measure.status().isUnfinished();
    }
}
