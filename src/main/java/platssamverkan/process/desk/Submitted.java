package platssamverkan.process.desk;

import java.util.List;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

/** What became of a form that was handed in. */
public sealed interface Submitted {

    record Done(ProjectId projectId) implements Submitted {}

    record Refused(List<Refusal> refusals) implements Submitted {}

    /** Somebody has completed the task before; the name where it is known. */
    record AlreadyDone(String by) implements Submitted {}

    /** Another person has taken the task. */
    record TakenBy(String name) implements Submitted {}

    /** The task does not exist for this person. */
    record NotFound() implements Submitted {}
}
