package platssamverkan.process.engine;

import java.util.List;
import platssamverkan.shared.Refusal;

/** Rolls a submission back as a whole; the task stays open and the person learns what to mend. No fault, so no trace. */
public class TaskRefused extends RuntimeException {

    private final transient List<Refusal> refusals;

    public TaskRefused(List<Refusal> refusals) {
        super(refusals.toString(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
