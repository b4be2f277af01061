package platssamverkan.survey;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A kind of day and a part of it. */
enum TimeSlot {
    WEEKDAY, WEEKDAY_EVENING, WEEKEND, WEEKEND_EVENING;

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** Null for an occasion without hours. */
    static TimeSlot of(SurveyOccasion occasion) {
        if (occasion.fromTime() == null) {
            return null;
        }
        var isWeekend = occasion.fromDay().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        var isEvening = !occasion.fromTime().isBefore(EVENING);
        return values()[(isWeekend ? 2 : 0) + (isEvening ? 1 : 0)];
    }
}
