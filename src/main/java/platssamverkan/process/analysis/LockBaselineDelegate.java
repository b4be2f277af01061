package platssamverkan.process.analysis;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselineService;
import platssamverkan.project.ProjectId;

/** Locks the baseline; the steps before have seen to it that there is one to lock. */
@Component
public class LockBaselineDelegate implements JavaDelegate {

    private final BaselineService baselines;

    LockBaselineDelegate(BaselineService baselines) {
        this.baselines = baselines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        baselines.lock(ProjectId.of((String) execution.getVariable("projectId"))).value();
    }
}
