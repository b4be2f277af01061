package platssamverkan.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/** When a meeting can have been held, and where. */
final class OccasionRules {

    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

    private OccasionRules() {}

    static Stream<Refusal> faults(Occasion occasion, LocalDate today) {
        return Stream.of(
                fault(occasion.heldOn().isAfter(today), "heldOn", "meetingInFuture"),
                fault(occasion.heldOn().isBefore(EARLIEST), "heldOn", "meetingTooLongAgo"),
                fault(!occasion.endsAt().isAfter(occasion.startsAt()), "endsAt", "meetingEndsBeforeStart"),
                fault(occasion.place() == null && occasion.form() != MeetingForm.DIGITAL, "place", "meetingWithoutPlace"))
            .flatMap(Optional::stream);
    }

    private static Optional<Refusal> fault(boolean broken, String path, String code) {
        return broken ? Optional.of(Refusal.at(path, code)) : Optional.empty();
    }
}
