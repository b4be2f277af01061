package platssamverkan.process.survey;

import java.util.List;
import java.util.UUID;
import platssamverkan.survey.SurveyAnswer;

/**
 * A file that somebody has looked through and not yet taken in.
 *
 * @param id of the taking in, so that it happens once
 */
public record StagedFile(UUID id, UUID occasion, String fileName, String sha256, List<SurveyAnswer> answers) {}
