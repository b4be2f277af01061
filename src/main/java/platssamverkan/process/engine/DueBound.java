package platssamverkan.process.engine;

import java.time.LocalDate;
import java.util.Optional;

/** Knows a day that a task with days of its own must not outlast. */
public interface DueBound {

    /** Empty where the scope has no such day. */
    Optional<LocalDate> latest(TaskScope scope);
}
