package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.DecisionEntry.Kind;

class DecisionHashTests {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void staysTheSameForALineAsItWasWritten() {
        assertThat(DecisionHash.of(1, ONE, 1, Kind.VOTE, "{}", TWO, AT, DecisionHash.NOTHING_BEFORE))
            .isEqualTo("01c4e9fa9089dd3f3e13a56dee212ef47e5e384f2380aed89ca2cac9079e6714");
    }

    @Test
    void changesWithEverythingThatALineHolds() {
        var altered = Stream.of(
            DecisionHash.of(2, ONE, 1, Kind.VOTE, "{}", TWO, AT, DecisionHash.NOTHING_BEFORE),
            DecisionHash.of(1, TWO, 1, Kind.VOTE, "{}", TWO, AT, DecisionHash.NOTHING_BEFORE),
            DecisionHash.of(1, ONE, 2, Kind.VOTE, "{}", TWO, AT, DecisionHash.NOTHING_BEFORE),
            DecisionHash.of(1, ONE, 1, Kind.MINUTES, "{}", TWO, AT, DecisionHash.NOTHING_BEFORE),
            DecisionHash.of(1, ONE, 1, Kind.VOTE, "{ }", TWO, AT, DecisionHash.NOTHING_BEFORE),
            DecisionHash.of(1, ONE, 1, Kind.VOTE, "{}", ONE, AT, DecisionHash.NOTHING_BEFORE),
            DecisionHash.of(1, ONE, 1, Kind.VOTE, "{}", TWO, AT.plusMillis(1), DecisionHash.NOTHING_BEFORE),
            DecisionHash.of(1, ONE, 1, Kind.VOTE, "{}", TWO, AT, "1".repeat(64)),
            DecisionHash.of(1, ONE, 1, Kind.VOTE, "{}", TWO, AT, DecisionHash.NOTHING_BEFORE));

        assertThat(altered.distinct()).hasSize(9);
    }
}
