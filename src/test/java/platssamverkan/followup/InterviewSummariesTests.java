package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.RecordInterview.Answer;
import platssamverkan.followup.RecordInterview.Held;

class InterviewSummariesTests {

    private static final LocalDate DAY = LocalDate.of(2027, 10, 4);

    @Test
    void showsTheMeanOfFiveGrades() {
        var summary = InterviewSummaries.of(interviews(5, 4, 4, 3, 5));

        assertThat(summary.themes()).hasSize(InterviewTheme.values().length)
            .allSatisfy(theme -> assertThat(theme.mean()).contains(new Mean(42, 5)));
    }

    @Test
    void withholdsTheMeanOfFour() {
        assertThat(InterviewSummaries.of(interviews(5, 4, 4, 3)).themes())
            .allSatisfy(theme -> assertThat(theme.mean()).isEmpty());
    }

    @Test
    void withholdsTheWordsOfTwo() {
        assertThat(InterviewSummaries.of(interviews(1, 5)).themes())
            .allSatisfy(theme -> assertThat(theme.words()).isEmpty());
    }

    @Test
    void sortsTheWordsSoThatTheyTellNothingOfWhoSaidThem() {
        assertThat(InterviewSummaries.of(interviews(5, 1, 3)).themes().get(0).words())
            .containsExactly("Betyg 1", "Betyg 3", "Betyg 5");
    }

    @Test
    void countsOnlyThoseWhoWereInterviewed() {
        var everybody = new ArrayList<>(interviews(4, 4));
        everybody.add(new InterviewView(
            UUID.randomUUID(), "Noa Ek", new ActorId(UUID.randomUUID()), Optional.empty(), Optional.of("På resa")));

        var summary = InterviewSummaries.of(everybody);

        assertThat(summary.held()).isEqualTo(2);
        assertThat(summary.members()).hasSize(3);
    }

    private static List<InterviewView> interviews(int... grades) {
        return IntStream.of(grades).mapToObj(InterviewSummariesTests::interview).toList();
    }

    private static InterviewView interview(int grade) {
        var answers = Arrays.stream(InterviewTheme.values())
            .map(theme -> new Answer(theme, grade, "Betyg " + grade)).toList();
        return new InterviewView(
            UUID.randomUUID(), "Mio Al", new ActorId(UUID.randomUUID()),
            Optional.of(new Held(DAY, InterviewWay.PHONE, new AccountId(UUID.randomUUID()), answers)), Optional.empty());
    }
}
