package platssamverkan.process.desk;

import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.DuplicateKeyException;

/** How the engine and the database tell that somebody else was a moment faster with the same task. */
final class LostRace {

    private LostRace() {}

    static boolean isCauseOf(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).anyMatch(LostRace::tells);
    }

    private static boolean tells(Throwable fault) {
        return fault instanceof OptimisticLockingException || fault instanceof TaskAlreadyClaimedException
            || isGone(fault) || fault instanceof DuplicateKeyException && fault.getMessage().contains("uq_submission_task");
    }

    /** The engine does not find the task any more; another missing value is a fault. */
    private static boolean isGone(Throwable fault) {
        return fault instanceof NullValueException && String.valueOf(fault.getMessage()).contains("Cannot find task");
    }
}
