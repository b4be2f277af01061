package platssamverkan.survey;

import java.time.Instant;

/** What was settled before anything could be compared: the question, the test and how many answers it takes. */
public record RegistrationView(
        String questionnaireVersion, String primary, DifferenceTest test, int fewestCompared, int fewestShown,
        Instant lockedAt) {

    /** The questionnaire, compared and shown as it was settled. */
    Questionnaire frozen(Questionnaire asked) {
        return new Questionnaire(asked.version(), asked.note(), primary, test, fewestCompared, fewestShown, asked.items());
    }
}
