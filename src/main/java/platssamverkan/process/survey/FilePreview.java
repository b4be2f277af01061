package platssamverkan.process.survey;

import java.util.List;
import java.util.UUID;

/**
 * What a file holds, before it is taken in.
 *
 * @param counts how often each question is answered
 */
public record FilePreview(UUID id, String fileName, String occasion, int answers, int texts, List<Count> counts) {

    public record Count(String question, int answered) {}
}
