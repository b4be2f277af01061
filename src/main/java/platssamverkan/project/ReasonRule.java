package platssamverkan.project;

import java.util.Optional;
import platssamverkan.shared.Refusal;

/** A reason that somebody is asked for: it has to be there, and it has to be short enough to be read in the journal. */
public final class ReasonRule {

    public static final int LONGEST = 4000;

    private ReasonRule() {}

    /** What is wrong with the value of the field {@code reason}. */
    public static Optional<Refusal> fault(String reason) {
        if (reason == null || reason.isBlank()) {
            return Optional.of(Refusal.at("reason", "reasonRequired"));
        }
        return reason.strip().length() > LONGEST
            ? Optional.of(Refusal.at("reason", "tooLong", LONGEST))
            : Optional.empty();
    }
}
