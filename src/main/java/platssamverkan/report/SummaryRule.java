package platssamverkan.report;

import java.util.Optional;
import platssamverkan.shared.Refusal;

/** The words of the project leader's own in a report: there have to be some, and not too many. */
final class SummaryRule {

    static final int LONGEST = 4000;

    private SummaryRule() {}

    static Optional<Refusal> fault(String summary) {
        if (summary == null || summary.isBlank()) {
            return Optional.of(Refusal.at("summary", "required"));
        }
        return summary.strip().length() > LONGEST
            ? Optional.of(Refusal.at("summary", "tooLong", LONGEST))
            : Optional.empty();
    }
}
