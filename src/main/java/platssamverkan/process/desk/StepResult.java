package platssamverkan.process.desk;

import java.util.Optional;
import platssamverkan.project.ProjectId;

/** Tells in sentences and tables what one step has recorded in a project. */
public interface StepResult {

    /** The step's stem, {@code defineArea}. */
    String step();

    /** Empty as long as nothing is recorded. */
    Optional<ResultView> show(ProjectId projectId);
}
