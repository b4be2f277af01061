package platssamverkan.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.followup.RecordInterview.Answer;
import platssamverkan.followup.RecordInterview.Held;
import platssamverkan.shared.Refusal;

/** An interview is held by somebody else, and answers every theme; or it is said why there was none. */
final class InterviewRules {

    private InterviewRules() {}

    static List<Refusal> check(
        RecordInterview interview, Interviewee interviewee, Set<AccountId> people, LocalDate today
    ) {
        return interview.held()
            .map(held -> held(held, interviewee, people, today))
            .orElseGet(() -> when(interview.notHeldBecause() == null, "notHeldBecause", "interviewWithoutReason"))
            .toList();
    }

    private static Stream<Refusal> held(Held held, Interviewee interviewee, Set<AccountId> people, LocalDate today) {
        var own = interviewee.account().filter(held.interviewer()::equals).isPresent();
        return Stream.of(
                when(held.on().isAfter(today), "heldOn", "interviewInFuture"),
                when(own, "interviewer", "interviewerIsInterviewed"),
                when(!people.contains(held.interviewer()), "interviewer", "interviewerNotMember"),
                when(held.answers().stream().allMatch(answer -> answer.words() == null), "", "interviewWithoutWords"),
                unanswered(held))
            .flatMap(refusals -> refusals);
    }

    private static Stream<Refusal> unanswered(Held held) {
        var answered = held.answers().stream().map(Answer::theme).collect(Collectors.toSet());
        var complete = answered.size() == held.answers().size()
            && answered.containsAll(Arrays.asList(InterviewTheme.values()));
        return when(!complete, "", "interviewThemesUnanswered");
    }

    private static Stream<Refusal> when(boolean fault, String path, String code) {
        return fault ? Stream.of(Refusal.at(path, code)) : Stream.empty();
    }
}
