package platssamverkan.followup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import platssamverkan.followup.InterviewSummary.Line;
import platssamverkan.followup.InterviewSummary.Theme;
import platssamverkan.followup.RecordInterview.Answer;
import platssamverkan.followup.RecordInterview.Held;

/** Puts interviews together so that no answer can be told to be one member's. */
final class InterviewSummaries {

    static final int FEWEST_FOR_GRADES = 5;
    static final int FEWEST_FOR_WORDS = 3;

    private InterviewSummaries() {}

    static InterviewSummary of(List<InterviewView> interviews) {
        var held = interviews.stream().flatMap(interview -> interview.held().stream()).toList();
        return new InterviewSummary(
            interviews.stream().map(InterviewSummaries::line).sorted(Comparator.comparing(Line::name)).toList(),
            Arrays.stream(InterviewTheme.values()).map(theme -> theme(theme, held)).toList());
    }

    private static Line line(InterviewView interview) {
        return new Line(
            interview.member(), interview.name(), interview.held().map(Held::on), interview.notHeldBecause());
    }

    private static Theme theme(InterviewTheme theme, List<Held> held) {
        var answers = held.stream()
            .flatMap(interview -> interview.answers().stream())
            .filter(answer -> answer.theme() == theme)
            .toList();
        return new Theme(theme, mean(answers), words(answers));
    }

    private static Optional<Mean> mean(List<Answer> answers) {
        return answers.size() < FEWEST_FOR_GRADES
            ? Optional.empty()
            : Optional.of(Mean.of(answers.stream().mapToInt(Answer::grade).sum(), answers.size()));
    }

    private static List<String> words(List<Answer> answers) {
        var words = answers.stream().map(Answer::words).filter(Objects::nonNull).sorted().toList();
        return words.size() < FEWEST_FOR_WORDS ? List.of() : words;
    }
}
