package platssamverkan.process.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.area.PlaceId;
import platssamverkan.survey.Channel;
import platssamverkan.survey.SurveyOccasion;
import platssamverkan.survey.Wave;

/** @param toDay the first day where it is left out */
record SurveyOccasionForm(
        @NotNull UUID place,
        @NotNull Channel channel,
        @NotNull LocalDate fromDay,
        LocalDate toDay,
        LocalTime fromTime,
        LocalTime toTime,
        @PositiveOrZero Integer refusals) {

    static SurveyOccasionForm of(SurveyOccasion held) {
        return new SurveyOccasionForm(held.placeId().value(), held.channel(), held.fromDay(), held.toDay(),
                held.fromTime(), held.toTime(), held.refusals());
    }

    SurveyOccasion occasion(Wave wave) {
        return new SurveyOccasion(wave, new PlaceId(place), channel, fromDay, Optional.ofNullable(toDay).orElse(fromDay),
                fromTime, toTime, refusals);
    }
}
