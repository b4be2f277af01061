package platssamverkan.process.measure;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.PlanAnswered;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RolesChanged;

/** Starts and ends the processes of measures together with the decision about them, in its transaction. */
@Component
public class MeasureProcesses {

    private static final String PROCESS = "atgard";

    private final MeasureConclusion conclusion;
    private final ApplicationEventPublisher events;

    MeasureProcesses(MeasureConclusion conclusion, ApplicationEventPublisher events) {
        this.conclusion = conclusion;
        this.events = events;
    }

    /**
     * Starts a process for each measure that the decision adopts, and ends those of measures that it leaves out. The
     * others may have got another responsible.
     */
    public void follow(RecordedStep step, PlanAnswered answered) {
        var engine = step.execution().getProcessEngineServices();
        if (!answered.decided().isEmpty()) {
            var definition = definitionBeside(step.execution());
            answered.decided().forEach(measure -> start(engine, definition, step.projectId(), measure));
        }
        if (!answered.withdrawn().isEmpty()) {
            answered.withdrawn().forEach(measure -> MeasureWithdrawal.message(engine, measure).correlate());
            conclusion.tell(engine, step.projectId());
        }
        events.publishEvent(new RolesChanged(step.projectId(), step.by()));
    }

    /** A project's measures follow the version of the model that the project itself follows. */
    private static ProcessDefinition definitionBeside(DelegateExecution execution) {
        var repository = execution.getProcessEngineServices().getRepositoryService();
        var project = repository.getProcessDefinition(execution.getProcessDefinitionId());
        return repository.createProcessDefinitionQuery()
            .deploymentId(project.getDeploymentId()).processDefinitionKey(PROCESS).singleResult();
    }

    private static void start(
        ProcessEngineServices engine, ProcessDefinition definition, ProjectId project, MeasureId measure
    ) {
        engine.getRuntimeService().startProcessInstanceById(definition.getId(), measure.toString(),
            Map.of("projectId", project.toString(), "measureId", measure.toString()));
    }
}
