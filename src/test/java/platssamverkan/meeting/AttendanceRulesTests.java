package platssamverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.Attendance.Guest;
import platssamverkan.meeting.Attendance.Registered;
import platssamverkan.shared.Refusal;

class AttendanceRulesTests {

    private static final ActorId POLICE = new ActorId(UUID.randomUUID());
    private static final ActorId OWNER = new ActorId(UUID.randomUUID());
    private static final ActorId STRANGER = new ActorId(UUID.randomUUID());
    private static final Stance AGREES = new Stance(Set.of(SharedPart.values()), null);
    private static final Stance SILENT = new Stance(Set.of(), null);

    @Test
    void acceptsGuestsAndRegisteredActors() {
        assertThat(faults(new Guest("Kiosken", Sector.PRIVATE, 1), came(POLICE, null))).isEmpty();
    }

    @Test
    void refusesAMeetingThatNobodyCameTo() {
        var nobody = Refusal.at("attendance", "nobodyAttended");
        assertThat(faults()).containsExactly(nobody);
        assertThat(faults(stayedAway(POLICE, null), stayedAway(OWNER, AGREES))).containsExactly(nobody);
    }

    @Test
    void refusesAnUnknownActorAtItsRow() {
        assertThat(faults(came(POLICE, null), came(STRANGER, null)))
            .containsExactly(Refusal.at("attendance.1.actor", "unknownActor"));
    }

    @Test
    void refusesAnActorNamedTwiceAtTheLaterRow() {
        assertThat(faults(came(POLICE, null), came(OWNER, null), came(POLICE, null)))
            .containsExactly(Refusal.at("attendance.2.actor", "actorAttendsTwice"));
    }

    @Test
    void refusesAGuestNamedTwiceInAnotherSpelling() {
        assertThat(faults(new Guest("Stora kiosken", Sector.PRIVATE, 1), new Guest("stora  Kiosken", Sector.PRIVATE, 2)))
            .containsExactly(Refusal.at("attendance.1.organisation", "organisationNamedTwice"));
    }

    @Test
    void wantsToKnowWhatAnActorDoesNotAgreeOn() {
        var missing = Refusal.at("attendance.0.reservation", "reservationMissing");
        assertThat(faults(came(POLICE, SILENT))).containsExactly(missing);
        assertThat(faults(came(POLICE, new Stance(Set.of(SharedPart.PROBLEM), null)))).containsExactly(missing);
        assertThat(faults(came(POLICE, new Stance(Set.of(SharedPart.PROBLEM), "Kostnaden är oklar")))).isEmpty();
        assertThat(faults(came(POLICE, AGREES))).isEmpty();
    }

    @Test
    void letsAnAbsentActorBeSilentOrSayWhereItStands() {
        assertThat(faults(came(POLICE, AGREES), stayedAway(OWNER, SILENT))).isEmpty();
        assertThat(faults(came(POLICE, AGREES), stayedAway(OWNER, AGREES))).isEmpty();
        assertThat(faults(came(POLICE, AGREES), stayedAway(OWNER, new Stance(Set.of(SharedPart.TARGET), null))))
            .containsExactly(Refusal.at("attendance.1.reservation", "reservationMissing"));
    }

    @Test
    void countsAReservationAloneAsAnAnswer() {
        assertThat(stayedAway(OWNER, new Stance(Set.of(), "Vill vänta")).saysNothing()).isFalse();
        assertThat(stayedAway(OWNER, SILENT).saysNothing()).isTrue();
    }

    private static List<Refusal> faults(Attendance... rows) {
        return AttendanceRules.faults(List.of(rows), Set.of(POLICE, OWNER)).toList();
    }

    private static Attendance came(ActorId actor, Stance stance) {
        return new Registered(actor, 2, null, stance);
    }

    private static Attendance stayedAway(ActorId actor, Stance stance) {
        return new Registered(actor, 0, null, stance);
    }
}
