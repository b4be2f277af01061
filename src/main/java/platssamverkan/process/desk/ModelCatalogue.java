package platssamverkan.process.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;

/** The models as they are drawn: what new projects will follow, and what a running project follows. */
@Service
public class ModelCatalogue {

    private final RepositoryService repository;
    private final HistoryService history;
    private final Map<String, List<ModuleOutline>> outlines = new ConcurrentHashMap<>();

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
        return outline(history.createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(project.toString()).singleResult().getProcessDefinitionId());
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
