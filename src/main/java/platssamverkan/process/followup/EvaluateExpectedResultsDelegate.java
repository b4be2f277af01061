package platssamverkan.process.followup;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.project.ProjectId;

/** Judges the expected results of the model; nobody types them. */
@Component
public class EvaluateExpectedResultsDelegate implements JavaDelegate {

    private final ExpectedResultsService results;
    private final Clock clock;

    EvaluateExpectedResultsDelegate(ExpectedResultsService results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.record(ProjectId.of((String) execution.getVariable("projectId")), clock.instant());
    }
}
