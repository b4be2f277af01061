package platssamverkan.process.engine;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.followup.HandOverService;
import platssamverkan.project.LifecycleService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** Hands over what the project leaves and closes it when its process has reached its end. */
@Component
class ProjectEnd implements ExecutionListener {

    private final LifecycleService lifecycle;
    private final ProjectService projects;
    private final HandOverService handOvers;
    private final Clock clock;

    ProjectEnd(LifecycleService lifecycle, ProjectService projects, HandOverService handOvers, Clock clock) {
        this.handOvers = handOvers;
        this.clock = clock;
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
            var person = Optional.ofNullable(by).map(authentication -> AccountId.of(authentication.getUserId()));
            handOvers.record(project, person, clock.instant());
            lifecycle.close(project, person.orElse(null));
        }
    }
}
