package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import platssamverkan.process.engine.CleanJson;
import platssamverkan.project.KeptDraft;

/**
 * What a person has typed in a form before and not handed in.
 *
 * @param typed may be laid over the form unasked; null when nothing
 * @param other stands beside it: typed over an earlier version of the row, or in another window; null when nothing
 * @param otherIsStale whether the other was typed over an earlier version
 * @param opening the number of this opening, to be sent with what is typed from now on
 * @param continues the stamp of {@code typed}, to be sent likewise; 0 for none
 * @param otherContinues the stamp of {@code other}, to be sent instead by whoever goes on from that; 0 for none
 */
public record FormDrafts(
    JsonNode typed, JsonNode other, boolean otherIsStale, long opening, long continues, long otherContinues) {

    /** The greatest whole number that a browser counts exactly. */
    private static final long LARGEST = 1L << 53;

    static FormDrafts none() {
        return new FormDrafts(null, null, false, 0, 0, 0);
    }

    /**
     * @param kept the latest first
     * @param saysNothingNew what need not be shown beside the form
     */
    static FormDrafts of(List<KeptDraft> kept, long version, Predicate<JsonNode> saysNothingNew) {
        var latest = kept.stream().filter(draft -> draft.version() == version).findFirst();
        var typed = latest.map(FormDrafts::content);
        var other = kept.stream().filter(draft -> latest.filter(draft::equals).isEmpty())
            .filter(draft -> !typed.equals(Optional.of(content(draft))) && !saysNothingNew.test(content(draft)))
            .findFirst();
        return new FormDrafts(
            typed.orElse(null), other.map(FormDrafts::content).orElse(null),
            other.filter(draft -> draft.version() != version).isPresent(),
            ThreadLocalRandom.current().nextLong(1, LARGEST), latest.map(KeptDraft::stamp).orElse(0L),
            other.map(KeptDraft::stamp).orElse(0L));
    }

    private static JsonNode content(KeptDraft draft) {
        return CleanJson.parse(draft.content());
    }
}
