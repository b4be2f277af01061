package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.shared.Refusal;

class FlowRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EIGHT = LocalTime.of(20, 0);
    private static final PlaceView TORGET = place(1, "Torget");
    private static final PlaceView PARKEN = place(2, "Parken");

    @ParameterizedTest
    @CsvSource({"05:00, DAY", "12:00, DAY", "17:59, DAY", "18:00, EVENING", "23:30, EVENING", "02:00, EVENING", "04:59, EVENING"})
    void tellsTheEveningFromTheDay(LocalTime start, FlowTime time) {
        assertThat(FlowTime.of(start)).isEqualTo(time);
    }

    @Test
    void acceptsAnEmptyPlace() {
        assertThat(FlowRules.faults(count(TORGET, NOON, 60, 0, 0, 0, 0, 0), DAY)).isEmpty();
    }

    @Test
    void refusesMoreChildrenAndElderlyThanPeople() {
        assertThat(FlowRules.faults(count(TORGET, NOON, 60, 5, 4, 1, 6, 4), DAY)).isEmpty();
        assertThat(FlowRules.faults(count(TORGET, NOON, 60, 5, 4, 1, 6, 5), DAY))
                .containsExactly(Refusal.at("children", "moreAgesThanPeople", 10));
    }

    @Test
    void refusesLessThanNobody() {
        assertThat(FlowRules.faults(count(TORGET, NOON, 60, 5, -1, 0, 0, 0), DAY))
                .containsExactly(Refusal.at("men", "negativeCount"));
    }

    @Test
    void refusesACountOfAFewMinutesAndOfAWholeDay() {
        assertThat(FlowRules.faults(count(TORGET, NOON, 10, 1, 1, 0, 0, 0), DAY)).isEmpty();
        assertThat(FlowRules.faults(count(TORGET, NOON, 9, 1, 1, 0, 0, 0), DAY))
                .containsExactly(Refusal.at("minutes", "countingTimeOutOfRange", 10, 240));
        assertThat(FlowRules.faults(count(TORGET, NOON, 241, 1, 1, 0, 0, 0), DAY)).hasSize(1);
    }

    @Test
    void refusesACountInTheFuture() {
        assertThat(FlowRules.faults(count(TORGET, NOON, 60, 1, 1, 0, 0, 0), DAY.minusDays(1)))
                .containsExactly(Refusal.at("countedOn", "countedInTheFuture"));
    }

    @Test
    void asksForDayAndEveningAtEveryPlaceOrAReason() {
        var places = List.of(TORGET, PARKEN);
        var torgetOnly = List.of(at(TORGET, NOON), at(TORGET, EIGHT), at(PARKEN, NOON));

        assertThat(FlowRules.uncounted(PARKEN, torgetOnly)).containsExactly(FlowTime.EVENING);
        assertThat(FlowRules.shortage(places, torgetOnly, null))
                .contains(Refusal.at("exceptionReason", "placesNotCounted", 1));
        assertThat(FlowRules.shortage(places, torgetOnly, "Parken stänger klockan 17")).isEmpty();
        assertThat(FlowRules.shortage(List.of(TORGET), torgetOnly, null)).isEmpty();
        assertThat(FlowRules.shortage(List.of(), List.of(), null)).isPresent();
    }

    @Test
    void tellsPeopleInAnHourAndTheirShares() {
        var rate = FlowRate.of(List.of(
                count(TORGET, NOON, 30, 20, 10, 5, 7, 3), count(TORGET, NOON, 60, 10, 20, 0, 0, 10))).orElseThrow();

        assertThat(rate.people()).isEqualTo(65);
        assertThat(rate.perHour()).isEqualTo(43);
        assertThat(rate.women()).contains(50L);
        assertThat(rate.children()).contains(11L);
        assertThat(rate.elderly()).contains(20L);
    }

    @Test
    void givesNoSharesOfNobody() {
        var rate = FlowRate.of(List.of(count(TORGET, NOON, 60, 0, 0, 0, 0, 0))).orElseThrow();

        assertThat(rate.perHour()).isZero();
        assertThat(rate.women()).isEmpty();
        assertThat(rate.children()).isEmpty();
        assertThat(FlowRate.of(List.of())).isEmpty();
    }

    private static FlowCount at(PlaceView place, LocalTime start) {
        return count(place, start, 60, 10, 10, 0, 2, 2);
    }

    private static FlowCount count(
            PlaceView place, LocalTime start, int minutes, int women, int men, int undetermined, int children, int elderly) {
        return new FlowCount(place.id(), "Norra ingången", DAY, start, minutes, women, men, undetermined, children, elderly,
                Weather.CLEAR, CountingMethod.BY_HAND);
    }

    private static PlaceView place(int number, String name) {
        return new PlaceView(new PlaceId(new UUID(0, number)), name, "", PlaceKind.SQUARE, PlaceOwner.PUBLIC, true);
    }
}
