package platssamverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTests {

    @Test
    void waitsLongerEachTime() {
        var pauses = IntStream.rangeClosed(1, 7).mapToObj(Backoff::after).flatMap(Optional::stream).toList();
        assertThat(pauses).hasSize(7).isSorted().startsWith(Duration.ofMinutes(1)).endsWith(Duration.ofHours(24));
    }

    @Test
    void givesUpAtTheEighthFailure() {
        assertThat(Backoff.after(8)).isEmpty();
    }
}
