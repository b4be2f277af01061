package platssamverkan.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells why the embedded database is refused, in place of a stack trace. */
final class HomeRefusedAnalyzer extends AbstractFailureAnalyzer<HomeRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, HomeRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.wayOut(), failure);
    }
}
