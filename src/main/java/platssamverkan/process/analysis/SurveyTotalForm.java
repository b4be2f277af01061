package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.area.PlaceId;
import platssamverkan.survey.Channel;
import platssamverkan.survey.SurveyTotal;
import platssamverkan.survey.Wave;

/** @param place null for the whole area */
record SurveyTotalForm(
        @NotNull Wave wave,
        UUID place,
        @NotNull LocalDate fromDay,
        @NotNull LocalDate toDay,
        @NotNull Channel channel,
        @NotBlank @Size(max = 200) String source,
        Integer dayAnswered,
        Integer daySafe,
        Integer darkAnswered,
        Integer darkSafe,
        Integer avoidAnswered,
        Integer avoiding,
        Integer helpAnswered,
        Integer trusting) {

    static SurveyTotalForm of(SurveyTotal total) {
        return new SurveyTotalForm(total.wave(),
                Optional.ofNullable(total.placeId()).map(PlaceId::value).orElse(null),
                total.fromDay(), total.toDay(), total.channel(), total.source(),
                total.dayAnswered(), total.daySafe(), total.darkAnswered(), total.darkSafe(),
                total.avoidAnswered(), total.avoiding(), total.helpAnswered(), total.trusting());
    }

    SurveyTotal total() {
        return new SurveyTotal(wave, Optional.ofNullable(place).map(PlaceId::new).orElse(null),
                fromDay, toDay, channel, source,
                dayAnswered, daySafe, darkAnswered, darkSafe, avoidAnswered, avoiding, helpAnswered, trusting);
    }
}
