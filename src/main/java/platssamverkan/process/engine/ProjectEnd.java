package platssamverkan.process.engine;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.LifecycleService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** Closes the project when its process has reached its end. */
@Component
class ProjectEnd implements ExecutionListener {

    private final LifecycleService lifecycle;
    private final ProjectService projects;

    ProjectEnd(LifecycleService lifecycle, ProjectService projects) {
        this.lifecycle = lifecycle;
        this.projects = projects;
    }

    static boolean concerns(String processKey) {
        return Arrays.stream(ProgramModel.values()).anyMatch(model -> model.processKey().equals(processKey));
    }

    @Override
    public void notify(DelegateExecution execution) {
        var project = ProjectId.of(execution.getProcessBusinessKey());
        var by = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (!projects.get(project).status().isOver()) {
            lifecycle.close(project, by == null ? null : AccountId.of(by.getUserId()));
        }
    }
}
