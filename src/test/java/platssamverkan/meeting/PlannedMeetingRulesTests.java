package platssamverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import platssamverkan.project.ProjectStatus;
import platssamverkan.shared.Refusal;

class PlannedMeetingRulesTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void acceptsAMeetingLaterToday() {
        assertThat(faults(plan(TODAY, 10, 11, "Rådhuset", "kim"))).isEmpty();
    }

    @Test
    void asksForEverythingThatACallNeeds() {
        assertThat(faults(new PlanMeeting(null, null, null, null, null, " ", List.of()))).containsExactly(
            Refusal.at("form", "required"), Refusal.at("heldOn", "required"), Refusal.at("startsAt", "required"),
            Refusal.at("endsAt", "required"), Refusal.at("place", "plannedWithoutPlace"),
            Refusal.at("invited", "nobodyInvited"));
    }

    @Test
    void refusesWhatHasBeen() {
        assertThat(faults(plan(TODAY.minusDays(1), 10, 11, "Rådhuset", "kim")))
            .containsExactly(Refusal.at("heldOn", "plannedInThePast"));
        assertThat(faults(plan(TODAY, 8, 9, "Rådhuset", "kim"))).containsExactly(Refusal.at("endsAt", "plannedInThePast"));
    }

    @Test
    void refusesAYearThatIsAMistake() {
        assertThat(faults(plan(TODAY.plusYears(3), 10, 11, "Rådhuset", "kim"))).isEmpty();
        assertThat(faults(plan(TODAY.plusYears(3).plusDays(1), 10, 11, "Rådhuset", "kim")))
            .containsExactly(Refusal.at("heldOn", "plannedTooFarAhead"));
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        assertThat(faults(plan(TODAY, 11, 11, "Rådhuset", "kim")))
            .containsExactly(Refusal.at("endsAt", "meetingEndsBeforeStart"));
    }

    @Test
    void refusesAPlaceThatNobodyReads() {
        assertThat(faults(plan(TODAY, 10, 11, "x".repeat(1001), "kim"))).containsExactly(Refusal.at("place", "tooLong", 1000));
    }

    @Test
    void callsOnlyThoseOfTheProject() {
        assertThat(faults(plan(TODAY, 10, 11, "Rådhuset", "stranger"))).containsExactly(Refusal.at("invited", "inviteeUnknown"));
    }

    @Test
    void callsNobodyWhileTheProjectRestsOrIsOver() {
        assertThat(PlannedMeetingRules.fault(ProjectStatus.ACTIVE)).isEmpty();
        assertThat(PlannedMeetingRules.fault(ProjectStatus.PAUSED)).map(Refusal::code).contains("projectPausedNoMeeting");
        assertThat(PlannedMeetingRules.fault(ProjectStatus.CLOSED)).map(Refusal::code).contains("projectIsOver");
    }

    @Test
    void tellsEachOneWhatHeOrSheNeedsToKnow() {
        var before = meeting(false, "Kim@exempelstad.example", "bo@exempelstad.example", null);
        var now = meeting(false, "kim@exempelstad.example", "ali@exempelstad.example");
        var announced = MeetingAnnounced.next(before, now);
        assertThat(announced.called()).containsExactly("ali@exempelstad.example");
        assertThat(announced.changed()).containsExactly("kim@exempelstad.example");
        assertThat(announced.cancelled()).containsExactly("bo@exempelstad.example");
    }

    @Test
    void tellsEverybodyThatTheMeetingIsOff() {
        var before = meeting(false, "kim@exempelstad.example", "bo@exempelstad.example");
        var announced = MeetingAnnounced.next(before, meeting(true, "kim@exempelstad.example", "bo@exempelstad.example"));
        assertThat(announced.cancelled()).containsExactly("kim@exempelstad.example", "bo@exempelstad.example");
        assertThat(announced.called()).isEmpty();
        assertThat(announced.changed()).isEmpty();
    }

    private static List<Refusal> faults(PlanMeeting plan) {
        return PlannedMeetingRules.faults(plan, Set.of("kim", "bo"), NOW);
    }

    private static PlanMeeting plan(LocalDate day, int from, int to, String place, String invited) {
        return new PlanMeeting(
            MeetingForm.WORKSHOP, null, day, LocalTime.of(from, 0), LocalTime.of(to, 0), place, List.of(invited));
    }

    private static PlannedMeetingView meeting(boolean cancelled, String... addresses) {
        var invitees = Arrays.stream(addresses)
            .map(address -> new Invitee("key", "Någon", Optional.ofNullable(address))).toList();
        return new PlannedMeetingView(null, null, 1, MeetingForm.WORKSHOP, Optional.empty(), TODAY, LocalTime.of(10, 0),
            LocalTime.of(11, 0), "Rådhuset", invitees, cancelled, Optional.empty());
    }
}
