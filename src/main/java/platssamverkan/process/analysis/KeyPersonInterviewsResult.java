package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.KeyPersonInterview;
import platssamverkan.analysis.KeyPersonInterviewService;
import platssamverkan.analysis.KeyPersonSector;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

@Component
class KeyPersonInterviewsResult implements StepResult {

    private static final String PREFIX = "result.interviewKeyPersons";

    private final KeyPersonInterviewService interviews;
    private final KeyPersonWords keyPersonWords;
    private final AnalysisWords words;
    private final SheetPlaces places;
    private final Texts texts;

    KeyPersonInterviewsResult(KeyPersonInterviewService interviews, KeyPersonWords keyPersonWords, AnalysisWords words,
            SheetPlaces places, Texts texts) {
        this.interviews = interviews;
        this.keyPersonWords = keyPersonWords;
        this.words = words;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "interviewKeyPersons";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return interviews.summary(projectId).map(RowView::content).map(summary -> {
            var held = interviews.rows(projectId).stream().map(RowView::content)
                    .sorted(Comparator.comparing(KeyPersonInterview::heldOn)).toList();
            var sentences = Stream.concat(Stream.of(summary.summary(), counts(held)),
                    Optional.ofNullable(summary.exceptionReason())
                            .map(reason -> texts.text(PREFIX + ".exception", reason)).stream());
            return new ResultView(sentences.toList(), held.isEmpty() ? List.of() : List.of(table(projectId, held)));
        });
    }

    private String counts(List<KeyPersonInterview> held) {
        return texts.text(PREFIX + ".counts", held.size(), count(held, KeyPersonSector.PUBLIC),
                count(held, KeyPersonSector.PRIVATE));
    }

    private static long count(List<KeyPersonInterview> held, KeyPersonSector sector) {
        return held.stream().filter(interview -> interview.sector() == sector).count();
    }

    private TableView table(ProjectId projectId, List<KeyPersonInterview> held) {
        var names = places.names(projectId);
        return new TableView(texts.text("worksheet.key-person-interviews.title"),
                words.columns("worksheet.key-person-interviews", "speaker", "place", "day", "insecurity", "said"),
                held.stream().map(interview -> keyPersonWords.line(interview, names)).toList());
    }
}
