package platssamverkan.process.engine;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** What a record task knows besides the value: the project, who submitted and when, and the narrower ids in scope. */
public record RecordedStep(String step, ProjectId projectId, AccountId by, Instant at, DelegateExecution execution) {

    public Optional<String> id(String name) {
        return Optional.ofNullable((String) execution.getVariable(name));
    }

    /** Answers the question of the gateway behind this step; only a Boolean or a short word may live as a variable. */
    public void answer(String variable, Object answer) {
        execution.setVariable(variable, answer);
    }
}
