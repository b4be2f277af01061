package platssamverkan.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.walkthrough.ObservationKind.NEGATIVE;
import static platssamverkan.walkthrough.ObservationKind.POSITIVE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.area.PlaceId;
import platssamverkan.shared.Refusal;

class ObservationRulesTests {

    private final PlaceId square = new PlaceId(UUID.randomUUID());

    @Test
    void acceptsAProblemWithItsSeverity() {
        assertThat(check(square, NEGATIVE, Severity.CLEAR, true)).isEmpty();
    }

    @Test
    void acceptsSomethingGood() {
        assertThat(check(square, POSITIVE, null, false)).isEmpty();
    }

    @Test
    void refusesAProblemWithoutSeverity() {
        assertThat(check(square, NEGATIVE, null, false)).containsExactly(Refusal.at("severity", "severityMissing"));
    }

    @Test
    void refusesASeverityWithoutProblem() {
        assertThat(check(square, POSITIVE, Severity.SLIGHT, false)).containsExactly(Refusal.at("severity", "severityWithoutProblem"));
    }

    @Test
    void refusesAnAcuteFaultWithoutProblem() {
        assertThat(check(square, POSITIVE, null, true)).containsExactly(Refusal.at("acute", "acuteWithoutProblem"));
    }

    @Test
    void refusesAPlaceThatIsNotWalked() {
        assertThat(check(new PlaceId(UUID.randomUUID()), POSITIVE, null, false))
            .containsExactly(Refusal.at("place", "observationOutsidePlaces"));
    }

    private List<Refusal> check(PlaceId place, ObservationKind kind, Severity severity, boolean acute) {
        var observation = new Observe(
            place, "Vid busskuren", kind, "lighting", "Två lampor är släckta", severity, TimeDependency.EVENING, null,
            null, acute);
        return ObservationRules.check(observation, List.of(square));
    }
}
