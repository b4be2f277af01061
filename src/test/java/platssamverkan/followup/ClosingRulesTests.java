package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.Attendance;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.ModelModule;
import platssamverkan.meeting.Occasion;
import platssamverkan.meeting.RecordMeeting;
import platssamverkan.shared.Refusal;

class ClosingRulesTests {

    @Test
    void acceptsAsManyAnswersAsParticipants() {
        assertThat(check(6, pride(1, 2, 3), results(0, 0, 6), shorterWays(0, 0, 0))).isEmpty();
    }

    @Test
    void refusesMoreAnswersThanParticipants() {
        assertThat(check(6, pride(1, 2, 3), results(1, 0, 6), shorterWays(0, 0, 0)))
            .containsExactly(Refusal.at("answers.1.ones", "moreAnswersThanParticipants", 6));
    }

    @Test
    void wantsAnAnswerToAtLeastOneQuestion() {
        assertThat(check(6, pride(0, 0, 0), results(0, 0, 0), shorterWays(0, 0, 0)))
            .containsExactly(Refusal.at("answers", "nobodyEvaluated"));
    }

    @Test
    void wantsEveryQuestionOnce() {
        assertThat(check(6, pride(0, 0, 1), results(0, 0, 1)))
            .containsExactly(Refusal.at("answers", "closingQuestionsChanged"));
        assertThat(check(6, pride(0, 0, 1), results(0, 0, 1), results(0, 0, 1), shorterWays(0, 0, 0)))
            .containsExactly(Refusal.at("answers", "closingQuestionsChanged"));
    }

    @Test
    void showsTheMeanOfFiveAnswersAndNotOfFour() {
        assertThat(pride(1, 1, 3).mean()).contains(new Mean(38, 5));
        assertThat(pride(1, 1, 2).mean()).isEmpty();
    }

    @Test
    void roundsAMeanHalfUp() {
        assertThat(Mean.of(17, 4)).isEqualTo(new Mean(43, 4));
        assertThat(Mean.of(13, 3)).isEqualTo(new Mean(43, 3));
        assertThat(Mean.of(5, 1)).isEqualTo(new Mean(50, 1));
    }

    private static List<Refusal> check(int persons, ClosingAnswers... answers) {
        var occasion = new Occasion(
            MeetingForm.WORKSHOP, LocalDate.of(2027, 11, 8), LocalTime.of(9, 0), LocalTime.of(12, 0), "Rådhuset");
        var attendance = List.<Attendance>of(
            new Attendance.Guest("Kommunen", Sector.PUBLIC, persons - 2),
            new Attendance.Guest("Bostaden", Sector.PRIVATE, 2));
        var meeting = new RecordMeeting(
            ModelModule.MODULE_4, "holdClosingWorkshop", occasion, Set.of(), attendance, null, List.of(), null);
        return ClosingRules.check(new HoldClosingWorkshop(meeting, List.of(answers), "Ljusare", "Börja tidigt"));
    }

    private static ClosingAnswers pride(int ones, int threes, int fives) {
        return new ClosingAnswers(ClosingQuestion.PRIDE, ones, 0, threes, 0, fives);
    }

    private static ClosingAnswers results(int ones, int threes, int fives) {
        return new ClosingAnswers(ClosingQuestion.RESULTS, ones, 0, threes, 0, fives);
    }

    private static ClosingAnswers shorterWays(int ones, int threes, int fives) {
        return new ClosingAnswers(ClosingQuestion.SHORTER_WAYS, ones, 0, threes, 0, fives);
    }
}
