package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BegunGoalTests {

    @Property
    void isReachedWhenHalfOrMoreAreBegun(
        @ForAll @IntRange(min = 1) int adopted, @ForAll @IntRange(max = 100) int percent
    ) {
        var begun = (int) ((long) adopted * percent / 100);

        assertThat(new BegunGoal(begun, adopted).reached()).isEqualTo(slowly(begun, adopted));
    }

    @Property
    void turnsExactlyAtHalf(@ForAll @IntRange(min = 1, max = Integer.MAX_VALUE / 2) int half) {
        assertThat(new BegunGoal(half, 2 * half).reached()).isTrue();
        assertThat(new BegunGoal(half - 1, 2 * half).reached()).isFalse();
        assertThat(new BegunGoal(half, 2 * half + 1).reached()).isFalse();
    }

    @Example
    void isNotReachedWithoutMeasures() {
        assertThat(new BegunGoal(0, 0).reached()).isFalse();
    }

    @Example
    void countsTwentyTwoOfTwentyEightAsReached() {
        assertThat(new BegunGoal(22, 28).reached()).isTrue();
    }

    @Example
    void refusesMoreBegunThanAdopted() {
        assertThatThrownBy(() -> new BegunGoal(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** As a person would say it: those begun are no fewer than the others. */
    private static boolean slowly(int begun, int adopted) {
        var others = BigInteger.valueOf(adopted).subtract(BigInteger.valueOf(begun));
        return BigInteger.valueOf(begun).compareTo(others) >= 0;
    }
}
