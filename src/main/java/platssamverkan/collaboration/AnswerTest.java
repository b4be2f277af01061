package platssamverkan.collaboration;

import java.util.Map;
import java.util.UUID;

/**
 * What one member answered on one occasion. It never leaves the module: of the test only totals are told.
 *
 * @param choices the chosen option of each question, by the codes
 */
record AnswerTest(
    UUID memberKey, String memberName, TestOccasion occasion, String testVersion, Map<String, String> choices
) {}
