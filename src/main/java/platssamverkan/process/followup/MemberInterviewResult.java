package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.InterviewService;
import platssamverkan.followup.InterviewSummary;
import platssamverkan.followup.InterviewSummary.Line;
import platssamverkan.followup.InterviewSummary.Theme;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class MemberInterviewResult implements StepResult {

    private final InterviewService interviews;
    private final MemberInterviewWords words;
    private final Texts texts;

    MemberInterviewResult(InterviewService interviews, MemberInterviewWords words, Texts texts) {
        this.interviews = interviews;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "interviewMember";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return Optional.of(interviews.summary(projectId))
            .filter(summary -> !summary.isEmpty())
            .map(summary -> new ResultView(words.sentences(summary), tables(summary)));
    }

    private List<TableView> tables(InterviewSummary summary) {
        var tables = new ArrayList<TableView>();
        tables.add(table("members", summary.members().stream().map(this::row).toList(), "member", "interviewed"));
        tables.add(words.themes(summary));
        summary.themes().stream().filter(theme -> !theme.words().isEmpty()).map(this::words).forEach(tables::add);
        return tables;
    }

    private List<String> row(Line line) {
        return List.of(line.name(), line.heldOn().map(texts::date).or(line::notHeldBecause).orElse(""));
    }

    private TableView words(Theme theme) {
        return new TableView(
            texts.of(theme.theme()), List.of(texts.text(MemberInterviewWords.KEY + "words")),
            theme.words().stream().map(List::of).toList());
    }

    private TableView table(String caption, List<List<String>> rows, String... columns) {
        return new TableView(
            texts.text(MemberInterviewWords.KEY + caption),
            Stream.of(columns).map(column -> texts.text(MemberInterviewWords.KEY + column)).toList(), rows);
    }
}
