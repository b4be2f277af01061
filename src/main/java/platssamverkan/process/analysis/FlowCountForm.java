package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.Range;
import platssamverkan.analysis.CountingMethod;
import platssamverkan.analysis.FlowCount;
import platssamverkan.analysis.Weather;
import platssamverkan.area.PlaceId;

/**
 * @param undetermined null for nobody
 * @param children null for none
 * @param elderly null for none
 */
record FlowCountForm(
        @NotNull UUID place,
        @NotBlank @Size(max = 200) String point,
        @NotNull LocalDate countedOn,
        @NotNull LocalTime startsAt,
        @NotNull @Range(min = FlowCount.SHORTEST, max = FlowCount.LONGEST) Integer minutes,
        @NotNull @Range(max = MOST) Integer women,
        @NotNull @Range(max = MOST) Integer men,
        @Range(max = MOST) Integer undetermined,
        @Range(max = MOST) Integer children,
        @Range(max = MOST) Integer elderly,
        @NotNull Weather weather,
        @NotNull CountingMethod method) {

    private static final int MOST = 100_000;

    static FlowCountForm of(FlowCount count) {
        return new FlowCountForm(count.placeId().value(), count.point(), count.countedOn(), count.startsAt(),
                count.minutes(), count.women(), count.men(), count.undetermined(), count.children(), count.elderly(),
                count.weather(), count.method());
    }

    FlowCount count() {
        return new FlowCount(new PlaceId(place), point, countedOn, startsAt, minutes, women, men, number(undetermined),
                number(children), number(elderly), weather, method);
    }

    private static int number(Integer people) {
        return Optional.ofNullable(people).orElse(0);
    }
}
