package platssamverkan.survey;

import java.util.UUID;
import platssamverkan.project.RowView;

/**
 * An answer with the number that can be written on its paper.
 *
 * @param importId the file that it came with; null for an answer that was typed
 */
public record NumberedAnswer(int number, UUID importId, RowView<SurveyAnswer> row) {}
