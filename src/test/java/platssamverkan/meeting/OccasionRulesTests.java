package platssamverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import platssamverkan.shared.Refusal;

class OccasionRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final LocalTime THREE = LocalTime.of(15, 0);

    @Test
    void acceptsAMeetingOfToday() {
        assertThat(faults(new Occasion(MeetingForm.WORKSHOP, TODAY, ONE, THREE, "Stadshuset"))).isEmpty();
    }

    @Test
    void acceptsADigitalMeetingWithoutAPlace() {
        assertThat(faults(new Occasion(MeetingForm.DIGITAL, TODAY, ONE, THREE, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "DIGITAL", mode = EnumSource.Mode.EXCLUDE)
    void wantsAPlaceForEveryOtherForm(MeetingForm form) {
        assertThat(faults(new Occasion(form, TODAY, ONE, THREE, null)))
            .containsExactly(Refusal.at("place", "meetingWithoutPlace"));
    }

    @Test
    void refusesAnEndBeforeTheStartOrAtIt() {
        var ended = Refusal.at("endsAt", "meetingEndsBeforeStart");
        assertThat(faults(new Occasion(MeetingForm.DIGITAL, TODAY, THREE, ONE, null))).containsExactly(ended);
        assertThat(faults(new Occasion(MeetingForm.DIGITAL, TODAY, ONE, ONE, null))).containsExactly(ended);
    }

    @Test
    void refusesAMeetingThatHasNotBeenHeldYet() {
        assertThat(faults(new Occasion(MeetingForm.DIGITAL, TODAY.plusDays(1), ONE, THREE, null)))
            .containsExactly(Refusal.at("heldOn", "meetingInFuture"));
    }

    @Test
    void refusesAYearThatMustBeAMistake() {
        assertThat(faults(new Occasion(MeetingForm.DIGITAL, LocalDate.of(2019, 12, 31), ONE, THREE, null)))
            .containsExactly(Refusal.at("heldOn", "meetingTooLongAgo"));
        assertThat(faults(new Occasion(MeetingForm.DIGITAL, LocalDate.of(2020, 1, 1), ONE, THREE, null))).isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThat(faults(new Occasion(MeetingForm.WORKSHOP, TODAY.plusYears(1), THREE, ONE, null)))
            .extracting(Refusal::path).containsExactly("heldOn", "endsAt", "place");
    }

    private static List<Refusal> faults(Occasion occasion) {
        return OccasionRules.faults(occasion, TODAY).toList();
    }
}
