package platssamverkan.followup;

import java.time.Instant;
import java.util.List;

/** The expected results as they were at a certain time. */
public record EvaluationView(Instant evaluatedAt, List<EvaluatedResult> results) {

    public long reached() {
        return results.stream().filter(result -> result.verdict() == Verdict.REACHED).count();
    }
}
