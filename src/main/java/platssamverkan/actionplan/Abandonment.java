package platssamverkan.actionplan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The end of a decision that nobody made.
 *
 * @param reason why the project ended; null where the proposal was withdrawn
 */
public record Abandonment(Cause cause, String reason, UUID by, Instant at) {

    public enum Cause { WITHDRAWN, PROJECT_ENDED }

    /** What its line holds; the first books wrote an empty list for a proposal that was withdrawn. */
    record Content(Cause cause, String reason) {}

    static Abandonment of(DecisionEntry line) {
        var content = line.content().startsWith("[") ? Optional.<Content>empty()
            : Optional.of(DecisionJson.read(line.content(), Content.class));
        return new Abandonment(content.map(Content::cause).orElse(Cause.WITHDRAWN),
            content.map(Content::reason).orElse(null), line.by(), line.at());
    }
}
