package platssamverkan.actionplan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Ties a line of the book of decisions to all the lines before it. */
final class DecisionHash {

    /** What the first line is tied to. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private DecisionHash() {}

    static String of(DecisionEntry entry) {
        return of(entry.position(), entry.decisionId(), entry.decisionNumber(), entry.kind(), entry.content(),
            entry.by(), entry.at(), entry.previousHash());
    }

    static String of(
        int position, UUID decision, int number, DecisionEntry.Kind kind, String content, UUID by, Instant at,
        String previous
    ) {
        var line = String.join("\n", previous, String.valueOf(position), decision.toString(), String.valueOf(number),
            kind.name(), by.toString(), String.valueOf(at.toEpochMilli()), content);
        return HexFormat.of().formatHex(sha256().digest(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
