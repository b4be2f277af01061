package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.shared.Refusal;

class PlanReviewRulesTests {

    private static final MeasureId ID = new MeasureId(UUID.randomUUID());

    @Test
    void acceptsAMeasureThatWasDoneAsPlanned() {
        assertThat(check(Execution.AS_PLANNED, MeasureEffect.AS_INTENDED, null, MeasureStatus.BEGUN)).isEmpty();
    }

    @Test
    void refusesThatAMeasureWasDoneBeforeItWasBegun() {
        assertThat(check(Execution.PARTLY, MeasureEffect.TOO_EARLY, "Allt", MeasureStatus.DECIDED))
            .containsExactly(Refusal.at("execution", "reviewedAsDoneBeforeBegun"));
    }

    @Test
    void refusesAnEffectOfAMeasureThatWasNeverBegun() {
        assertThat(check(Execution.NOT_CARRIED_OUT, MeasureEffect.PARTLY, "Allt", MeasureStatus.DECIDED))
            .containsExactly(Refusal.at("effect", "effectBeforeBegun"));
        assertThat(check(Execution.NOT_CARRIED_OUT, MeasureEffect.NOT_AS_INTENDED, "Allt", MeasureStatus.DECIDED))
            .isEmpty();
    }

    @Test
    void asksWhatRemainsOfAMeasureThatIsNotDone() {
        assertThat(check(Execution.PARTLY, MeasureEffect.PARTLY, null, MeasureStatus.BEGUN))
            .containsExactly(Refusal.at("remains", "reviewRemainsMissing"));
    }

    @Test
    void asksNothingMoreOfAMeasureThatIsGivenUp() {
        assertThat(check(Execution.NOT_CARRIED_OUT, MeasureEffect.TOO_EARLY, null, MeasureStatus.WITHDRAWN)).isEmpty();
    }

    private static List<Refusal> check(Execution execution, MeasureEffect effect, String remains, MeasureStatus status) {
        return PlanReviewRules.check(new MeasureReview(execution, effect, remains, "Börja tidigare"), measure(status));
    }

    private static MeasureView measure(MeasureStatus status) {
        return Measures.measure(ID, 1, "Nya lampor", status);
    }
}
