package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KronorTests {

    @Property
    void comesBackAsItWas(@ForAll long ore) {
        assertThat(Kronor.toOre(Kronor.ofOre(ore))).isEqualTo(ore);
    }

    @Property
    void writesTheSameAmountAsPeopleDo(@ForAll int ore) {
        var byHand = new BigDecimal(ore).divide(new BigDecimal(100));

        assertThat(Kronor.ofOre((long) ore)).isEqualByComparingTo(byHand);
    }

    @Example
    void refusesWhatIsFinerThanAnOre() {
        assertThatThrownBy(() -> Kronor.toOre(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void keepsAnAmountThatNobodyHasGivenEmpty() {
        assertThat(Kronor.toOre(null)).isNull();
        assertThat(Kronor.ofOre(null)).isNull();
    }
}
