package platssamverkan.process.engine;

import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;

/** Finds a waiting task with everything that its diagram says of it. */
@Component
public class OpenTasks {

    private final ProcessEngineConfigurationImpl engine;

    OpenTasks(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    public Optional<OpenTask> find(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(context -> find(taskId, context));
    }


    private static Optional<OpenTask> find(String taskId, CommandContext context) {
        return Optional.ofNullable(context.getTaskManager().findTaskById(taskId)).map(OpenTasks::read);
    }

    private static OpenTask read(TaskEntity task) {
        var binding = (FormBinding) task.getTaskDefinition().getTaskFormHandler();
        return new OpenTask(
            TaskScopes.of(task),
            task.getTaskDefinitionKey(),
            task.getName(),
            Optional.ofNullable(task.getDescription()),
            task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet()),
            Optional.ofNullable(task.getAssignee()).map(AccountId::of),
            Optional.ofNullable(task.getDueDate()).map(Date::toInstant),
            binding.form(),
            binding.skippable(),
            task.isSuspended(),
            task.getProcessDefinition().getDeploymentId());
    }
}
