package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.InterviewSummary;
import platssamverkan.followup.InterviewSummary.Theme;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;

/** Says what the interviews with the steering group say together. */
@Component
class MemberInterviewWords {

    static final String KEY = "result.interviewMember.";

    private final MeanWords means;
    private final Texts texts;

    MemberInterviewWords(MeanWords means, Texts texts) {
        this.means = means;
        this.texts = texts;
    }

    List<String> sentences(InterviewSummary summary) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.text(KEY + "held", summary.held(), summary.members().size()));
        if (summary.themes().stream().allMatch(theme -> theme.mean().isEmpty())) {
            sentences.add(texts.text(KEY + "tooFew"));
        }
        return sentences;
    }

    /** The mean grade of every theme; withheld where few were interviewed. */
    TableView themes(InterviewSummary summary) {
        return new TableView(
            texts.text(KEY + "themes"), Stream.of("theme", "mean").map(column -> texts.text(KEY + column)).toList(),
            summary.themes().stream().map(this::row).toList());
    }

    private List<String> row(Theme theme) {
        return List.of(texts.of(theme.theme()), means.of(theme.mean()));
    }
}
