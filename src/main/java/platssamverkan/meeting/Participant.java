package platssamverkan.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.Attendance.Guest;
import platssamverkan.meeting.Attendance.Registered;

/** An organisation's part in one meeting; the three agreements are null where nobody asked or answered. */
@Embeddable
record Participant(
    UUID actorId,
    String organisation,
    @Enumerated(EnumType.STRING) Sector sector,
    int persons,
    String roles,
    Boolean agreesOnProblem,
    Boolean agreesOnTarget,
    Boolean agreesOnMeasures,
    String reservation
) {
    /** Everybody who says something by having been there or by an answer. */
    static List<Participant> of(List<Attendance> rows, Map<ActorId, ActorView> register) {
        return rows.stream()
            .filter(row -> !row.saysNothing())
            .map(row -> row instanceof Registered actor ? of(actor, register.get(actor.actor())) : of((Guest) row))
            .toList();
    }

    private static Participant of(Guest guest) {
        return new Participant(
            null, guest.organisation(), guest.sector(), guest.persons(), null, null, null, null, null);
    }

    private static Participant of(Registered row, ActorView actor) {
        var stance = Optional.ofNullable(row.stance()).filter(given -> !given.isUnknown());
        return new Participant(
            actor.id().value(), actor.name(), actor.sector(), row.persons(), row.roles(),
            agrees(stance, SharedPart.PROBLEM), agrees(stance, SharedPart.TARGET), agrees(stance, SharedPart.MEASURES),
            stance.map(Stance::reservation).orElse(null));
    }

    ParticipantView view() {
        return new ParticipantView(
            Optional.ofNullable(actorId).map(ActorId::new), organisation, sector, persons, Optional.ofNullable(roles),
            stance());
    }

    private static Boolean agrees(Optional<Stance> stance, SharedPart part) {
        return stance.map(given -> given.agreesOn().contains(part)).orElse(null);
    }

    private Optional<Stance> stance() {
        if (agreesOnProblem == null) {
            return Optional.empty();
        }
        var parts = EnumSet.noneOf(SharedPart.class);
        add(parts, SharedPart.PROBLEM, agreesOnProblem);
        add(parts, SharedPart.TARGET, agreesOnTarget);
        add(parts, SharedPart.MEASURES, agreesOnMeasures);
        return Optional.of(new Stance(parts, reservation));
    }

    private static void add(EnumSet<SharedPart> parts, SharedPart part, boolean agreed) {
        if (agreed) {
            parts.add(part);
        }
    }
}
