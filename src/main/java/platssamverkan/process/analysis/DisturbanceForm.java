package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.analysis.DayPart;
import platssamverkan.analysis.Disturbance;
import platssamverkan.analysis.DisturbanceKind;
import platssamverkan.analysis.HowOften;
import platssamverkan.area.PlaceId;

/** @param place null for the whole area */
record DisturbanceForm(
        @NotNull DisturbanceKind kind,
        UUID place,
        @NotNull DayPart dayPart,
        @NotNull HowOften howOften,
        @Size(max = 4000) String description,
        @NotBlank @Size(max = 200) String source) {

    static DisturbanceForm of(Disturbance disturbance) {
        return new DisturbanceForm(disturbance.kind(),
                Optional.ofNullable(disturbance.placeId()).map(PlaceId::value).orElse(null),
                disturbance.dayPart(), disturbance.howOften(), disturbance.description(), disturbance.source());
    }

    Disturbance disturbance() {
        return new Disturbance(Optional.ofNullable(place).map(PlaceId::new).orElse(null), kind, dayPart, howOften,
                description, source);
    }
}
