package platssamverkan.process.actionplan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.PlanDecisionService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.project.ProjectId;

/** Every decision that the group has made about the plan, the latest last. */
@Component
class AdoptionResult implements StepResult {

    private final PlanDecisionService decisions;
    private final GroupDecisionService group;
    private final DecisionTexts texts;
    private final DecisionWords words;

    AdoptionResult(
        PlanDecisionService decisions, GroupDecisionService group, DecisionTexts texts, DecisionWords words
    ) {
        this.decisions = decisions;
        this.group = group;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public String step() {
        return "recordAdoption";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var sentences = decisions.decisions(projectId).stream().flatMap(one -> texts.sentences(one).stream()).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new ResultView(sentences, votes(projectId)));
    }

    private List<TableView> votes(ProjectId project) {
        return group.decisions(project).stream()
            .filter(decision -> decision.opening().way() == DecisionWay.MEETING
                && decision.opening().subject() == DecisionSubject.PLAN)
            .flatMap(decision -> words.answers(decision).stream()).toList();
    }
}
