package platssamverkan.followup;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.meeting.Attendance;
import platssamverkan.shared.Refusal;

/** Every question is asked once, and nobody answers who was not there. */
final class ClosingRules {

    private ClosingRules() {}

    static List<Refusal> check(HoldClosingWorkshop workshop) {
        var answers = workshop.answers();
        var persons = workshop.meeting().attendance().stream().mapToInt(Attendance::persons).sum();
        var tooMany = IntStream.range(0, answers.size())
            .filter(row -> answers.get(row).answers() > persons)
            .mapToObj(row -> Refusal.at("answers." + row + ".ones", "moreAnswersThanParticipants", persons));
        return Stream.concat(whole(answers), tooMany).toList();
    }

    private static Stream<Refusal> whole(List<ClosingAnswers> answers) {
        var asked = new HashSet<>(answers.stream().map(ClosingAnswers::question).toList());
        if (asked.size() != ClosingQuestion.values().length || asked.size() != answers.size()) {
            return Stream.of(Refusal.at("answers", "closingQuestionsChanged"));
        }
        return answers.stream().allMatch(row -> row.answers() == 0)
            ? Stream.of(Refusal.at("answers", "nobodyEvaluated"))
            : Stream.empty();
    }
}
