package platssamverkan.web.plan;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionVerifier;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.Snapshot;
import platssamverkan.process.actionplan.DecisionWords;
import platssamverkan.process.desk.TableView;
import platssamverkan.project.ProjectId;

/** The group's decisions as the plan's page shows them. */
@Component
class DecisionLines {

    /** One decision; {@code votes} is null where the minutes name none. */
    record DecisionLine(int number, List<String> sentences, TableView votes, List<Snapshot.Part> proposal, String hash) {}

    private final GroupDecisionService decisions;
    private final DecisionVerifier verifier;
    private final DecisionWords words;

    DecisionLines(GroupDecisionService decisions, DecisionVerifier verifier, DecisionWords words) {
        this.decisions = decisions;
        this.verifier = verifier;
        this.words = words;
    }

    List<DecisionLine> of(ProjectId project) {
        return decisions.decisions(project).stream().map(this::line).toList();
    }

    DecisionVerifier.Finding check(ProjectId project) {
        return verifier.check(project);
    }

    private DecisionLine line(DecisionView decision) {
        var sentences = Stream.concat(words.sentences(decision).stream(),
            decision.conditions().stream().map(words::condition)).toList();
        var votes = words.answers(decision).stream().findFirst().orElse(null);
        return new DecisionLine(decision.number(), sentences, votes, decision.opening().snapshot().parts(),
            decision.hash());
    }
}
