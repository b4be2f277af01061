package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import platssamverkan.followup.ClosingQuestion;
import platssamverkan.followup.Mean;

/** What those who took part said of the project when it ended (TP-059). */
public record ClosingPart(String changed, String lessons, List<Answers> answers) {

    /** @param mean from 1 to 5; empty where too few answered to be shown */
    public record Answers(ClosingQuestion question, Optional<Mean> mean) {}
}
