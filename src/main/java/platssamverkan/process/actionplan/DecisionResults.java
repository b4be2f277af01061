package platssamverkan.process.actionplan;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.project.ProjectId;

/** Shows decisions with their votes and conditions. */
@Component
class DecisionResults {

    private final GroupDecisionService decisions;
    private final DecisionWords words;

    DecisionResults(GroupDecisionService decisions, DecisionWords words) {
        this.decisions = decisions;
        this.words = words;
    }

    Optional<ResultView> show(ProjectId project, DecisionSubject subject) {
        var about = decisions.decisions(project).stream()
            .filter(decision -> decision.opening().subject() == subject).toList();
        return about.isEmpty() ? Optional.empty() : Optional.of(new ResultView(
            about.stream().flatMap(this::sentences).toList(),
            about.stream().flatMap(decision -> words.answers(decision).stream()).toList()));
    }

    private Stream<String> sentences(DecisionView decision) {
        return Stream.concat(words.sentences(decision).stream(), decision.conditions().stream().map(words::condition));
    }
}
