package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class SurveyRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void acceptsAReportWithOneQuestion() {
        assertThat(faults(total(null, null, 120, 48))).isEmpty();
    }

    @Test
    void acceptsThatNobodyOrEverybodySaysYes() {
        assertThat(faults(total(80, 0, 120, 120))).isEmpty();
    }

    @Test
    void refusesMoreYesThanAnswers() {
        assertThat(faults(total(80, 81, 120, 48))).containsExactly(Refusal.at("daySafe", "yesOutsideAnswers", 80));
    }

    @Test
    void refusesANegativeNumber() {
        assertThat(faults(total(null, null, 120, -1))).containsExactly(Refusal.at("darkSafe", "yesOutsideAnswers", 120));
    }

    @Test
    void refusesAQuestionThatNobodyAnswered() {
        assertThat(faults(total(0, 0, 120, 48))).containsExactly(Refusal.at("dayAnswered", "noAnswers"));
    }

    @Test
    void refusesHalfAPair() {
        assertThat(faults(total(80, null, null, 48))).containsExactly(
                Refusal.at("daySafe", "yesMissing", 80), Refusal.at("darkAnswered", "answersMissing"));
    }

    @Test
    void refusesAReportWithoutAnyAnswers() {
        assertThat(faults(total(null, null, null, null)))
                .containsExactly(Refusal.at("darkAnswered", "surveyWithoutAnswers"));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        assertThat(faults(period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 9, 30))))
                .containsExactly(Refusal.at("toDay", "surveyEndsBeforeStart"));
    }

    @Test
    void refusesASurveyThatIsNotOver() {
        assertThat(faults(period(TODAY, TODAY))).isEmpty();
        assertThat(faults(period(TODAY, TODAY.plusDays(1)))).containsExactly(Refusal.at("toDay", "surveyNotOver"));
    }

    private static List<Refusal> faults(SurveyTotal total) {
        return SurveyRules.faults(total, TODAY);
    }

    private static SurveyTotal total(Integer dayAnswered, Integer daySafe, Integer darkAnswered, Integer darkSafe) {
        return Surveys.total(dayAnswered, daySafe, darkAnswered, darkSafe);
    }

    private static SurveyTotal period(LocalDate from, LocalDate to) {
        return new SurveyTotal(Wave.BASELINE, null, from, to, Channel.POSTAL, "Rapport", 80, 60,
                null, null, null, null, null, null);
    }
}
