package platssamverkan.process.survey;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import platssamverkan.survey.SurveyAnswer;

/**
 * A file that somebody has looked through and not yet taken in.
 *
 * @param id of the taking in, so that it happens once
 */
public record StagedFile(UUID id, UUID occasion, String fileName, String sha256, List<SurveyAnswer> answers) {

    /** What tells files of the same content apart from all others. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
