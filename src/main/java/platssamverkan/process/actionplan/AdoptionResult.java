package platssamverkan.process.actionplan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanDecisionService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.project.ProjectId;

/** Every decision that the group has made about the plan, the latest last. */
@Component
class AdoptionResult implements StepResult {

    private final PlanDecisionService decisions;
    private final DecisionTexts texts;

    AdoptionResult(PlanDecisionService decisions, DecisionTexts texts) {
        this.decisions = decisions;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "recordAdoption";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var sentences = decisions.decisions(projectId).stream().flatMap(one -> texts.sentences(one).stream()).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new ResultView(sentences, List.of()));
    }
}
