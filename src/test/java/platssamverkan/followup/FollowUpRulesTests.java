package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.followup.FollowUpMeasures.Row;
import platssamverkan.shared.Refusal;

class FollowUpRulesTests {

    private final MeasureId lamps = new MeasureId(UUID.randomUUID());
    private final MeasureId hedge = new MeasureId(UUID.randomUUID());
    private final Map<MeasureId, MeasureView> adopted = Map.of(
        lamps, Measures.measure(lamps, 1, "Nya lampor", MeasureStatus.COMPLETED),
        hedge, Measures.measure(hedge, 2, "Klipp häcken", MeasureStatus.WITHDRAWN));

    @Test
    void acceptsThatEveryMeasureIsLookedBackOn() {
        assertThat(check(said(lamps, "Ljusare"), said(hedge, "Klippt"))).isEmpty();
    }

    @Test
    void refusesThatAMeasureIsLeftOut() {
        assertThat(check(said(hedge, "Klippt")))
            .containsExactly(Refusal.at("measures", "measuresNotFollowedUp", "1. Nya lampor"));
    }

    @Test
    void namesTheMeasuresThatAreLeftOutInTheirOrder() {
        assertThat(check())
            .containsExactly(Refusal.at("measures", "measuresNotFollowedUp", "1. Nya lampor, 2. Klipp häcken"));
    }

    @Test
    void refusesTheSameMeasureTwiceAtItsRow() {
        assertThat(check(said(lamps, "Ljusare"), said(hedge, "Klippt"), said(lamps, "Ljust")))
            .containsExactly(Refusal.at("measures.2.measure", "measureFollowedUpTwice"));
    }

    @Test
    void refusesAMeasureThatIsNotAdopted() {
        assertThat(check(said(lamps, "Ljusare"), said(hedge, "Klippt"), said(new MeasureId(UUID.randomUUID()), "?")))
            .containsExactly(Refusal.at("measures.2.measure", "followedUpMeasureUnknown"));
    }

    @Test
    void refusesSilenceAboutAMeasure() {
        assertThat(check(said(lamps, null), said(hedge, "Klippt")))
            .containsExactly(Refusal.at("measures.0.worked", "followUpSaysNothing"));
    }

    @Test
    void acceptsSilenceAboutAMeasureThatWasGivenUp() {
        assertThat(check(said(lamps, "Ljusare"), said(hedge, null))).isEmpty();
    }

    @Test
    void acceptsThatOnlyWhatDidNotWorkIsTold() {
        var failed = new Row(lamps, MeasureEffect.NOT_AS_INTENDED, null, "Lamporna slocknade");
        assertThat(check(failed, said(hedge, null))).isEmpty();
    }

    private List<Refusal> check(Row... rows) {
        return FollowUpRules.check(Arrays.asList(rows), adopted);
    }

    private static Row said(MeasureId measure, String worked) {
        return new Row(measure, MeasureEffect.AS_INTENDED, worked, null);
    }
}
