package platssamverkan.survey;

import java.time.LocalDate;
import platssamverkan.area.PlaceId;

/** Totals to test with. */
final class Surveys {

    private Surveys() {}

    static SurveyTotal total(Integer dayAnswered, Integer daySafe, Integer darkAnswered, Integer darkSafe) {
        return new SurveyTotal(Wave.BASELINE, null, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31),
                Channel.POSTAL, "Kommunens trygghetsenkät 2025", dayAnswered, daySafe, darkAnswered, darkSafe,
                null, null, null, null);
    }

    static SurveyTotal at(PlaceId place, Wave wave, int answered) {
        return new SurveyTotal(wave, place, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31),
                Channel.STREET, "Egen enkät", null, null, answered, 1, null, null, null, null);
    }
}
