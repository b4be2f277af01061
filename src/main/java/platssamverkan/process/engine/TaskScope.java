package platssamverkan.process.engine;

import java.util.Map;
import java.util.Optional;
import platssamverkan.project.ProjectId;

/**
 * Where a task stands.
 *
 * @param step as {@link StepName} tells it
 * @param ids the narrower things in scope, such as {@code measureId}
 */
public record TaskScope(String taskId, String step, ProjectId projectId, Map<String, String> ids) {

    public Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }
}
