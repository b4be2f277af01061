package platssamverkan.survey;

import java.util.List;
import java.util.UUID;

/**
 * A file of answers, to be taken in as a whole.
 *
 * @param id given when the file was looked through; the same file cannot be taken in twice by it
 * @param sha256 of the file's bytes
 */
public record ImportAnswers(UUID id, Wave wave, String fileName, String sha256, List<SurveyAnswer> answers) {}
