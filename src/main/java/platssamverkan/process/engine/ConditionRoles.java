package platssamverkan.process.engine;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ConditionService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/** Whose task a condition of an adopted proposal is; the diagram names every role that it can be. */
@Component
class ConditionRoles {

    private static final String CONDITION = "conditionId";

    private final ConditionService conditions;

    ConditionRoles(ConditionService conditions) {
        this.conditions = conditions;
    }

    /** The role that the condition in scope names; empty where there is no condition in scope. */
    Optional<String> fulfiller(VariableScope scope) {
        return scope.getVariable(CONDITION) instanceof String condition
            ? conditions.condition(ProjectId.of((String) scope.getVariable(TaskScopes.PROJECT)), UUID.fromString(condition))
                .map(found -> found.fulfiller().id()).or(() -> Optional.of(Role.PROJEKTLEDARE.id()))
            : Optional.empty();
    }
}
