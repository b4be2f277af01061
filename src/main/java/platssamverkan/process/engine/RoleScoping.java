package platssamverkan.process.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;

/** Narrows a role that a diagram names to the project, or to the innermost thing in scope that has people of its own. */
final class RoleScoping implements Expression {

    private static final Map<String, String> NARROWED_BY = Map.of(
        "atgardsansvarig", "measureId", "styrgrupp", "memberId", "arbetsgrupp", "workingGroupId");

    private final String role;
    private final Supplier<ConditionRoles> conditions;

    RoleScoping(String role, Supplier<ConditionRoles> conditions) {
        this.role = role;
        this.conditions = conditions;
    }

    static String group(String role, Object scope) {
        return role + "@" + scope;
    }

    @Override
    public Object getValue(VariableScope scope) {
        var fulfiller = conditions.get().fulfiller(scope);
        if (fulfiller.isPresent()) {
            return fulfiller.get().equals(role) ? List.of(group(role, scope.getVariable(TaskScopes.PROJECT))) : List.of();
        }
        var narrower = NARROWED_BY.get(role);
        var id = narrower == null ? null : scope.getVariable(narrower);
        return List.of(group(role, id != null ? id : scope.getVariable(TaskScopes.PROJECT)));
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution context) {
        return getValue(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new IllegalStateException("A role is not assignable");
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return role;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
