package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class PermitRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Set<PermitKind> NEEDED = Set.of(PermitKind.POLICE);

    @Test
    void acceptsAnApplicationWithoutANumber() {
        assertThat(faults(PermitKind.POLICE, PermitStatus.APPLIED, TODAY, null)).isEmpty();
    }

    @Test
    void asksForTheNumberOfAnAnswer() {
        assertThat(faults(PermitKind.POLICE, PermitStatus.GRANTED, TODAY, null))
            .containsExactly(Refusal.at("registryNumber", "permitWithoutNumber"));
        assertThat(faults(PermitKind.POLICE, PermitStatus.DENIED, TODAY, null)).hasSize(1);
        assertThat(faults(PermitKind.POLICE, PermitStatus.DENIED, TODAY, "2026-7")).isEmpty();
    }

    @Test
    void refusesAPermitThatThePlanDoesNotNameAndADayToCome() {
        assertThat(faults(PermitKind.CAMERA, PermitStatus.APPLIED, TODAY.plusDays(1), null)).containsExactly(
            Refusal.at("kind", "permitNotInPlan"), Refusal.at("occurredOn", "measureDayInFuture"));
    }

    @Test
    void asksForKindStatusAndDay() {
        assertThat(faults(null, null, null, null)).extracting(Refusal::path)
            .containsExactly("kind", "status", "occurredOn");
    }

    private static List<Refusal> faults(PermitKind kind, PermitStatus status, LocalDate on, String number) {
        return PermitRules.faults(new ReportPermit(kind, status, on, number, null), NEEDED, TODAY);
    }
}
