package platssamverkan.process.actionplan;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.project.ProjectId;

/** Counts the votes as soon as they are certain, or when the time is out; what stays open is left to the chair. */
@Component
public class CountVotesDelegate implements JavaDelegate {

    private final GroupDecisionService decisions;
    private final DecisionEffects effects;
    private final Clock clock;

    CountVotesDelegate(GroupDecisionService decisions, DecisionEffects effects, Clock clock) {
        this.decisions = decisions;
        this.effects = effects;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var project = ProjectId.of((String) execution.getVariable("projectId"));
        var opener = new AccountId(decisions.open(project).orElseThrow().openedBy());
        var at = clock.instant();
        effects.follow(new RecordedStep("countVotes", project, opener, at, execution), decisions.count(project, at));
    }
}
