package platssamverkan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.RecordInterview.Answer;
import platssamverkan.followup.RecordInterview.Held;
import platssamverkan.shared.Refusal;

class InterviewRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 10, 4);
    private static final AccountId COACH = new AccountId(UUID.randomUUID());
    private static final AccountId MEMBER = new AccountId(UUID.randomUUID());
    private static final Interviewee INTERVIEWEE = new Interviewee(
        UUID.randomUUID(), "Mio Al", new ActorId(UUID.randomUUID()), Optional.of(MEMBER));

    @Test
    void acceptsAnInterviewHeldBySomebodyElse() {
        assertThat(check(held(TODAY, COACH, answers("Bra")))).isEmpty();
    }

    @Test
    void refusesAMemberWhoInterviewsThemselves() {
        assertThat(check(held(TODAY, MEMBER, answers("Bra"))))
            .containsExactly(Refusal.at("interviewer", "interviewerIsInterviewed"));
    }

    @Test
    void refusesAnInterviewerWhoIsNotInTheProject() {
        assertThat(check(held(TODAY, new AccountId(UUID.randomUUID()), answers("Bra"))))
            .containsExactly(Refusal.at("interviewer", "interviewerNotMember"));
    }

    @Test
    void refusesAnInterviewOfTomorrow() {
        assertThat(check(held(TODAY.plusDays(1), COACH, answers("Bra"))))
            .containsExactly(Refusal.at("heldOn", "interviewInFuture"));
    }

    @Test
    void wantsAtLeastOneAnswerInWords() {
        assertThat(check(held(TODAY, COACH, answers(null)))).containsExactly(Refusal.of("interviewWithoutWords"));
    }

    @Test
    void wantsEveryThemeAnsweredOnce() {
        var all = answers("Bra");
        assertThat(check(held(TODAY, COACH, all.subList(1, all.size()))))
            .containsExactly(Refusal.of("interviewThemesUnanswered"));
        var twice = new ArrayList<>(all);
        twice.add(all.get(0));
        assertThat(check(held(TODAY, COACH, twice))).containsExactly(Refusal.of("interviewThemesUnanswered"));
    }

    @Test
    void wantsAReasonWhereThereWasNoInterview() {
        assertThat(check(new RecordInterview(INTERVIEWEE.member(), Optional.empty(), null)))
            .containsExactly(Refusal.at("notHeldBecause", "interviewWithoutReason"));
        assertThat(check(new RecordInterview(INTERVIEWEE.member(), Optional.empty(), "Svarade inte"))).isEmpty();
    }

    private static List<Refusal> check(RecordInterview interview) {
        return InterviewRules.check(interview, INTERVIEWEE, Set.of(COACH, MEMBER), TODAY);
    }

    private static RecordInterview held(LocalDate day, AccountId interviewer, List<Answer> answers) {
        var held = new Held(day, InterviewWay.VIDEO, interviewer, answers);
        return new RecordInterview(INTERVIEWEE.member(), Optional.of(held), null);
    }

    private static List<Answer> answers(String words) {
        return Arrays.stream(InterviewTheme.values()).map(theme -> new Answer(theme, 4, words)).toList();
    }
}
