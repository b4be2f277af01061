package platssamverkan.process.actionplan;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.process.engine.NamedInDiagram;
import platssamverkan.project.ProjectId;

/** The conditions of the newest adopted proposal, each to be fulfilled. */
@Component
@NamedInDiagram
public class Conditions {

    private final GroupDecisionService decisions;

    Conditions(GroupDecisionService decisions) {
        this.decisions = decisions;
    }

    /** Their ids. */
    public List<String> of(String projectId) {
        return decisions.conditionsToFulfil(ProjectId.of(projectId)).stream()
            .map(condition -> condition.id().toString()).toList();
    }
}
