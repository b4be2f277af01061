package platssamverkan.process.desk;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** Tasks that went away with their project, with a proposal that was withdrawn or with a vote that was settled. */
@Service
public class EndedTasks {

    private final HistoryService history;
    private final ProjectService projects;

    EndedTasks(HistoryService history, ProjectService projects) {
        this.history = history;
        this.projects = projects;
    }

    /** The task, for somebody who may read its project. */
    public Optional<EndedTask> find(String taskId, AccountId person) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery().taskId(taskId).finished().singleResult())
            .filter(task -> projects.isReadableBy(project(task), person))
            .map(task -> new EndedTask(task.getName(), projects.get(project(task)), task.getEndTime().toInstant()));
    }

    private static ProjectId project(HistoricTaskInstance task) {
        return ProjectId.of(task.getTenantId());
    }
}
