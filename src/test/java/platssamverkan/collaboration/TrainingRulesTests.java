package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import platssamverkan.collaboration.RecordTraining.Participant;
import platssamverkan.shared.Refusal;

class TrainingRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Participant ANNA = new Participant("Anna Berg", "Tekniska kontoret");

    @Test
    void acceptsATrainingOfTwoDays() {
        assertThat(check(List.of(TODAY.minusDays(1), TODAY), List.of(ANNA))).isEmpty();
    }

    @Test
    void refusesATrainingWithoutDay() {
        assertThat(check(List.of(), List.of(ANNA))).containsExactly(Refusal.at("days", "trainingWithoutDay"));
    }

    @Test
    void refusesADayInTheFutureAtItsRow() {
        assertThat(check(List.of(TODAY, TODAY.plusDays(1)), List.of(ANNA)))
            .containsExactly(Refusal.at("days.1.heldOn", "trainingInTheFuture"));
    }

    @Test
    void refusesTheSameDayTwice() {
        assertThat(check(List.of(TODAY, TODAY), List.of(ANNA)))
            .containsExactly(Refusal.at("days.1.heldOn", "trainingDayTwice"));
    }

    @Test
    void refusesATrainingThatNobodyTookPartIn() {
        assertThat(check(List.of(TODAY), List.of()))
            .containsExactly(Refusal.at("people", "trainingWithoutParticipants"));
    }

    @Test
    void refusesTheSameParticipantTwice() {
        assertThat(check(List.of(TODAY), List.of(ANNA, new Participant("ANNA BERG", "Tekniska kontoret"))))
            .containsExactly(Refusal.at("people", "trainingParticipantTwice", "ANNA BERG"));
    }

    @Test
    void wantsToKnowWhyTestsAreMissing() {
        assertThat(TrainingRules.checkTests(training(List.of(TODAY), List.of(ANNA), null), List.of("Anna", "Omar")))
            .containsExactly(Refusal.at("testMissingBecause", "knowledgeTestMissing", "Anna, Omar"));
        assertThat(TrainingRules.checkTests(training(List.of(TODAY), List.of(ANNA), "Sjuk"), List.of("Anna"))).isEmpty();
    }

    @Test
    void refusesAReasonWhereNoTestIsMissing() {
        assertThat(TrainingRules.checkTests(training(List.of(TODAY), List.of(ANNA), "Sjuk"), List.of()))
            .containsExactly(Refusal.at("testMissingBecause", "knowledgeTestComplete"));
    }

    private static List<Refusal> check(List<LocalDate> days, List<Participant> participants) {
        return TrainingRules.check(training(days, participants, null), TODAY);
    }

    private static RecordTraining training(List<LocalDate> days, List<Participant> participants, String because) {
        return new RecordTraining(
            "Modellen", days, new BigDecimal("7.5"), "Processtödet", participants, null, because);
    }
}
