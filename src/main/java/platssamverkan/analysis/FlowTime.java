package platssamverkan.analysis;

import java.time.LocalTime;

/** Day or evening, as a count of passers-by knows them: the evening begins at 18 and lasts until 5 in the morning. */
public enum FlowTime {

    DAY, EVENING;

    private static final LocalTime MORNING = LocalTime.of(5, 0);
    private static final LocalTime EVENING_BEGINS = LocalTime.of(18, 0);

    static FlowTime of(LocalTime start) {
        return start.isBefore(MORNING) || !start.isBefore(EVENING_BEGINS) ? EVENING : DAY;
    }
}
