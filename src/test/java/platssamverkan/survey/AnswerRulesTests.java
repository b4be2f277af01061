package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class AnswerRulesTests {

    private static final Questionnaire ASKED = new Questionnaires().newest();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final LocalTime THREE = LocalTime.of(15, 0);

    @Test
    void acceptsAnAnswerToOneQuestion() {
        assertThat(AnswerRules.faults(ASKED, answer(Map.of("worry", "NOT"), null))).isEmpty();
    }

    @Test
    void refusesWhatIsNotOffered() {
        assertThat(AnswerRules.faults(ASKED, answer(Map.of("worry", "PANIC", "safeInDark", "VERY_SAFE"), null)))
                .containsExactly(Refusal.at("worry", "unknownAnswer"));
        assertThat(AnswerRules.faults(ASKED, answer(Map.of("name", "Kim", "safeInDark", "VERY_SAFE"), null)))
                .containsExactly(Refusal.at("name", "unknownAnswer"));
    }

    @Test
    void refusesSomebodyWhoSaysNothingOfThePlace() {
        assertThat(AnswerRules.faults(ASKED, answer(Map.of("gender", "MAN"), "Ljus")))
                .containsExactly(Refusal.at("safeInDark", "answerEmpty"));
    }

    @Test
    void refusesALongText() {
        assertThat(AnswerRules.faults(ASKED, answer(Map.of("worry", "NOT"), "å".repeat(1000)))).isEmpty();
        assertThat(AnswerRules.faults(ASKED, answer(Map.of("worry", "NOT"), "å".repeat(1001))))
                .containsExactly(Refusal.at("improvement", "tooLong", 1000));
    }

    @Test
    void wantsTheHoursOfThoseWhoAreAskedOnThePlace() {
        assertThat(AnswerRules.faults(occasion(Channel.STREET, TODAY, TODAY, null, null), TODAY))
                .containsExactly(Refusal.at("fromTime", "occasionTimesMissing"));
        assertThat(AnswerRules.faults(occasion(Channel.POSTAL, TODAY, TODAY, null, null), TODAY)).isEmpty();
        assertThat(AnswerRules.faults(occasion(Channel.STREET, TODAY, TODAY, THREE, null), TODAY))
                .containsExactly(Refusal.at("toTime", "occasionHalfTimes"));
        assertThat(AnswerRules.faults(occasion(Channel.STREET, TODAY, TODAY, THREE, THREE), TODAY))
                .containsExactly(Refusal.at("toTime", "occasionEndsBeforeStart"));
    }

    @Test
    void refusesDaysInTheWrongOrderAndDaysToCome() {
        assertThat(AnswerRules.faults(occasion(Channel.STREET, TODAY, TODAY.minusDays(1), THREE, THREE.plusHours(1)), TODAY))
                .containsExactly(Refusal.at("toDay", "surveyEndsBeforeStart"));
        assertThat(AnswerRules.faults(
                occasion(Channel.STREET, TODAY.plusDays(1), TODAY.plusDays(1), THREE, THREE.plusHours(1)), TODAY))
                .containsExactly(Refusal.at("fromDay", "occasionNotBegun"));
    }

    @Test
    void wantsToKnowWhetherTheSecondWaveWasLikeTheFirst() {
        assertThat(AnswerRules.faults(Wave.BASELINE, new CollectionDesign("Var tredje", null, null, null))).isEmpty();
        assertThat(AnswerRules.faults(Wave.FOLLOW_UP, new CollectionDesign("Var tredje", null, null, null)))
                .containsExactly(Refusal.at("sameWay", "required"));
        assertThat(AnswerRules.faults(Wave.FOLLOW_UP, new CollectionDesign("Var tredje", null, SameWay.NO, null)))
                .containsExactly(Refusal.at("differences", "differencesMissing"));
        assertThat(AnswerRules.faults(Wave.FOLLOW_UP, new CollectionDesign("Var tredje", null, SameWay.YES, null))).isEmpty();
    }

    private static SurveyAnswer answer(Map<String, String> choices, String improvement) {
        return new SurveyAnswer(Wave.BASELINE, UUID.randomUUID(), choices, improvement);
    }

    private static SurveyOccasion occasion(Channel channel, LocalDate from, LocalDate to, LocalTime start, LocalTime end) {
        return new SurveyOccasion(Wave.BASELINE, Waves.SQUARE, channel, from, to, start, end, null);
    }
}
