package platssamverkan.process.actionplan;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ConditionService;
import platssamverkan.process.engine.NamedInDiagram;
import platssamverkan.project.ProjectId;

/** The conditions of the newest adopted proposal, each to be fulfilled. */
@Component
@NamedInDiagram
public class Conditions {

    private final ConditionService conditions;

    Conditions(ConditionService conditions) {
        this.conditions = conditions;
    }

    /** Their ids. */
    public List<String> of(String projectId) {
        return conditions.toFulfil(ProjectId.of(projectId)).stream()
            .map(condition -> condition.id().toString()).toList();
    }
}
