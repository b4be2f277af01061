package platssamverkan.process.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Service;
import platssamverkan.process.engine.StepName;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;

/** The models as they are drawn: what new projects will follow, and what a running project follows. */
@Service
public class ModelCatalogue {

    private final RepositoryService repository;
    private final HistoryService history;
    private final Map<String, List<ModuleOutline>> outlines = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> stepNames = new ConcurrentHashMap<>();

    ModelCatalogue(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    /** The models that a project can be started with. */
    public List<ProgramModel> available() {
        return Arrays.stream(ProgramModel.values()).filter(model -> latest(model).isPresent()).toList();
    }

    public List<ModuleOutline> outline(ProgramModel model) {
        return outline(latest(model).orElseThrow().getId());
    }

    /** The model as the project follows it, whatever has been published since. */
    public List<ModuleOutline> outline(ProjectId project) {
        return outline(definition(project));
    }

    private String definition(ProjectId project) {
        return history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(project.toString()).singleResult().getProcessDefinitionId();
    }

    /** What each step is called in the models that the project follows, its measures' steps included. */
    public Map<String, String> stepNames(ProjectId project) {
        var deployment = repository.getProcessDefinition(definition(project)).getDeploymentId();
        return stepNames.computeIfAbsent(deployment, this::stepNames);
    }

    private Map<String, String> stepNames(String deployment) {
        return repository.createProcessDefinitionQuery().deploymentId(deployment).list().stream()
            .flatMap(model -> repository.getBpmnModelInstance(model.getId())
                .getModelElementsByType(UserTask.class).stream())
            .collect(Collectors.toUnmodifiableMap(
                task -> StepName.of(task.getId()), UserTask::getName, (one, again) -> one));
    }

    /** The diagram of a model as BPMN XML. */
    public String diagram(ProgramModel model) {
        try (var xml = repository.getProcessModel(latest(model).orElseThrow().getId())) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessDefinition> latest(ProgramModel model) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery()
            .processDefinitionKey(model.processKey()).latestVersion().singleResult());
    }

    private List<ModuleOutline> outline(String definitionId) {
        return outlines.computeIfAbsent(
            definitionId, id -> new DiagramReader(repository.getBpmnModelInstance(id)).modules());
    }
}
