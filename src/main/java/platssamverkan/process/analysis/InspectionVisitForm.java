package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.InspectionVisit;
import platssamverkan.analysis.Light;
import platssamverkan.analysis.Weather;
import platssamverkan.area.PlaceId;

record InspectionVisitForm(
        @NotNull UUID place,
        @NotNull LocalDate inspectedOn,
        @NotNull LocalTime startsAt,
        @NotNull LocalTime endsAt,
        @NotNull Light light,
        @NotNull Weather weather,
        @NotNull UUID inspector) {

    static InspectionVisitForm of(InspectionVisit visit) {
        return new InspectionVisitForm(visit.placeId().value(), visit.inspectedOn(), visit.startsAt(), visit.endsAt(),
                visit.light(), visit.weather(), visit.inspector().value());
    }

    InspectionVisit visit() {
        return new InspectionVisit(new PlaceId(place), inspectedOn, startsAt, endsAt, light, weather,
                new AccountId(inspector));
    }
}
