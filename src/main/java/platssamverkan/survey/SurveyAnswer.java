package platssamverkan.survey;

import java.util.Map;
import java.util.UUID;

/**
 * What one person has answered; nothing tells who it was.
 *
 * @param occasionId when and where the person was asked
 * @param choices the chosen option of each answered question, by the question's code
 * @param improvement what would make the greatest difference, in the person's own words; null for nothing
 */
public record SurveyAnswer(Wave wave, UUID occasionId, Map<String, String> choices, String improvement) {

    public SurveyAnswer {
        choices = Map.copyOf(choices);
    }

    /** How many questions are answered. */
    public int answered() {
        return choices.size() + (improvement == null ? 0 : 1);
    }
}
