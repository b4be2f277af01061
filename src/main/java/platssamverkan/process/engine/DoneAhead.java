package platssamverkan.process.engine;

/** Knows work that may be done before its step comes. */
public interface DoneAhead {

    /** Whether anything of the step's work has been done already. */
    boolean isDone(TaskScope scope);
}
