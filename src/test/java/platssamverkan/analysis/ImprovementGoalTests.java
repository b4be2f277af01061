package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ImprovementGoalTests {

    @Test
    void isReachedByExactlyAQuarter() {
        assertThat(new ImprovementGoal(21, 84).isReached()).isTrue();
        assertThat(new ImprovementGoal(20, 84).isReached()).isFalse();
        assertThat(new ImprovementGoal(0, 0).isReached()).isFalse();
    }

    @Test
    void isOutOfReachWhenMoreThanThreeQuartersStartGreen() {
        assertThat(ImprovementGoal.isReachable(63, 84)).isTrue();
        assertThat(ImprovementGoal.isReachable(64, 84)).isFalse();
        assertThat(ImprovementGoal.isReachable(0, 0)).isFalse();
    }

    @Property(tries = 200)
    void agreesWithExactFractions(@ForAll @IntRange(max = 400) int improved, @ForAll @IntRange(min = 1, max = 400) int all) {
        var quarter = new BigDecimal(all).multiply(new BigDecimal("0.25"));

        assertThat(new ImprovementGoal(improved, all).isReached())
                .isEqualTo(new BigDecimal(improved).compareTo(quarter) >= 0);
    }
}
