package platssamverkan.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a mail is tried again. */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4),
        Duration.ofHours(12), Duration.ofHours(24));

    private Backoff() {}

    /** Empty where it has been tried often enough. */
    static Optional<Duration> after(int failures) {
        return failures > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(failures - 1));
    }
}
