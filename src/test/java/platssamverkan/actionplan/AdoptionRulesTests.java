package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

class AdoptionRulesTests {

    private static final LocalDate TODAY = Examples.PROJECT_START.plusMonths(5);
    private static final List<Attendee> TWO = List.of(new Attendee("Kim", null), new Attendee("Mio", "Bostaden AB"));

    @Test
    void acceptsADecisionMadeToday() {
        assertThat(faults(TODAY, TWO, PlanDecision.ADOPTED, null)).isEmpty();
    }

    @Test
    void refusesAMeetingThatHasNotBeenHeld() {
        assertThat(faults(TODAY.plusDays(1), TWO, PlanDecision.ADOPTED, null))
            .containsExactly(Refusal.at("heldOn", "adoptionInFuture"));
    }

    @Test
    void refusesAMeetingBeforeTheProject() {
        var day = Examples.PROJECT_START.minusDays(1);

        assertThat(faults(day, TWO, PlanDecision.ADOPTED, null))
            .containsExactly(Refusal.at("heldOn", "adoptionBeforeProject", Examples.PROJECT_START));
    }

    @Test
    void refusesADecisionByASinglePerson() {
        assertThat(faults(TODAY, TWO.subList(0, 1), PlanDecision.ADOPTED, null))
            .containsExactly(Refusal.at("seats", "tooFewPresentAtAdoption", 2));
    }

    @Test
    void refusesAReturnThatDoesNotSayWhatMustChange() {
        assertThat(faults(TODAY, TWO, PlanDecision.RETURNED, null))
            .containsExactly(Refusal.at("requiredChanges", "returnWithoutChanges"));
        assertThat(faults(TODAY, TWO, PlanDecision.RETURNED, "Fler åtgärder vid torget")).isEmpty();
    }

    @Test
    void refusesTheRecorderAsConfirmerWhereAChairHasAnAccount() {
        assertThat(AdoptionRules.answerFault(new ConfirmAdoption(true, null, true, false), true)).contains(Refusal.of("confirmedByRecorder"));
        assertThat(AdoptionRules.answerFault(new ConfirmAdoption(true, null, false, true), true)).isEmpty();
        assertThat(AdoptionRules.answerFault(new ConfirmAdoption(true, null, true, false), false)).isEmpty();
    }

    @Test
    void refusesANoWithoutReason() {
        assertThat(AdoptionRules.answerFault(new ConfirmAdoption(false, null, true, false), false))
            .contains(Refusal.at("reason", "notConfirmedWithoutReason"));
        assertThat(AdoptionRules.answerFault(new ConfirmAdoption(false, "Fel datum", true, false), false)).isEmpty();
    }

    private static List<Refusal> faults(
        LocalDate heldOn, List<Attendee> present, PlanDecision decision, String changes
    ) {
        var adoption = new RecordAdoption(heldOn, present, decision, changes, null, "§ 4", List.of());
        return AdoptionRules.faults(adoption, Examples.project(new ProjectId(UUID.randomUUID())), TODAY);
    }
}
