package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

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

    @Property
    void readsWhatIsWrittenInSwedish(@ForAll @LongRange(min = -9_999_999_999_999L, max = 9_999_999_999_999L) long ore) {
        var swedish = NumberFormat.getCurrencyInstance(Locale.forLanguageTag("sv-SE"));

        assertThat(Kronor.read(swedish.format(Kronor.ofOre(ore))).map(Kronor::toOre)).contains(ore);
        assertThat(Kronor.read(Kronor.ofOre(ore).toPlainString()).map(Kronor::toOre)).contains(ore);
    }

    @Example
    void readsGroupsSpacesAndUnits() {
        assertThat(Stream.of("1234,5", "1 234,50", "1.234,50", "1234.50", "1 234,50 kr", " +1234,50 Kronor"))
            .allSatisfy(typed -> assertThat(Kronor.read(typed).orElseThrow()).isEqualByComparingTo("1234.5"));
        assertThat(Stream.of("1234:-", "1.234", "1 234")).allSatisfy(
            typed -> assertThat(Kronor.read(typed).orElseThrow()).isEqualByComparingTo("1234"));
    }

    @Example
    void readsNoAmountFromAnythingElse() {
        assertThat(Stream.of("", "kr", "tusen", "1,234", "12,3,4", "1e5", "0x10", "--1", "1.23.456", "123456789012"))
            .allSatisfy(typed -> assertThat(Kronor.read(typed)).isEmpty());
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
