package platssamverkan.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;
import platssamverkan.meeting.Attendance.Guest;
import platssamverkan.meeting.Attendance.Registered;
import platssamverkan.shared.Refusal;

/** Who can be said to have taken part in a meeting, and what an actor has to say about where it stands. */
final class AttendanceRules {

    private AttendanceRules() {}

    static Stream<Refusal> faults(List<Attendance> rows, Set<ActorId> register) {
        var nobody = rows.stream().allMatch(row -> row.persons() == 0)
            ? Stream.of(Refusal.at("attendance", "nobodyAttended"))
            : Stream.<Refusal>empty();
        return Stream.concat(nobody, IntStream.range(0, rows.size()).boxed()
            .flatMap(row -> fault(rows, row, register).stream()));
    }

    private static Optional<Refusal> fault(List<Attendance> rows, int row, Set<ActorId> register) {
        var path = "attendance." + row + ".";
        var repeated = keys(rows).indexOf(key(rows.get(row))) < row;
        if (rows.get(row) instanceof Registered actor) {
            return fault(actor, repeated, register, path);
        }
        return repeated ? refusal(path + "organisation", "organisationNamedTwice") : Optional.empty();
    }

    private static Optional<Refusal> fault(Registered row, boolean repeated, Set<ActorId> register, String path) {
        if (!register.contains(row.actor())) {
            return refusal(path + "actor", "unknownActor");
        }
        if (repeated) {
            return refusal(path + "actor", "actorAttendsTwice");
        }
        return !row.saysNothing() && row.stance() != null && row.stance().lacksReservation()
            ? refusal(path + "reservation", "reservationMissing")
            : Optional.empty();
    }

    private static List<Object> keys(List<Attendance> rows) {
        return rows.stream().map(AttendanceRules::key).toList();
    }

    private static Object key(Attendance row) {
        return row instanceof Guest guest
            ? guest.organisation().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)
            : ((Registered) row).actor();
    }

    private static Optional<Refusal> refusal(String path, String code) {
        return Optional.of(Refusal.at(path, code));
    }
}
