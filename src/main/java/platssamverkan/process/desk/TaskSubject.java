package platssamverkan.process.desk;

import java.util.Optional;

/** Names the thing that a process runs for, where that is narrower than a project. */
public interface TaskSubject {

    /** The title; empty where the business key names nothing of this kind. */
    Optional<String> title(String businessKey);
}
