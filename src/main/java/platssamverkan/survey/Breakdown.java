package platssamverkan.survey;

import java.util.List;

/**
 * How the groups of those who answered have answered one question.
 *
 * @param by what divides them: {@link #PLACE}, or the code of a question about who answers
 */
public record Breakdown(QuestionnaireItem item, String by, List<GroupResult> groups) {

    public static final String PLACE = "place";
}
