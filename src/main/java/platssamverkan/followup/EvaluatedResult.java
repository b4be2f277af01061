package platssamverkan.followup;

import java.util.List;

/** An expected result, what became of it, and why. */
public record EvaluatedResult(ExpectedResult result, Verdict verdict, List<Evidence> evidence) {

    static EvaluatedResult of(ExpectedResult result, List<Evidence> evidence) {
        return new EvaluatedResult(result, Verdict.of(evidence), List.copyOf(evidence));
    }
}
