package platssamverkan.actionplan;

import java.time.Instant;
import java.util.UUID;

/**
 * A vote as it was given.
 *
 * @param deputy the name of the deputy who took the member's place at a meeting; null otherwise
 * @param conditionId names the condition; null without one
 */
public record GivenVote(UUID memberId, Vote vote, VotedAs votedAs, String deputy, UUID conditionId, UUID by, Instant at) {

    /** Per capsulam, where a deputy answers as the person {@code by}. */
    GivenVote(UUID memberId, Vote vote, VotedAs votedAs, UUID conditionId, UUID by, Instant at) {
        this(memberId, vote, votedAs, null, conditionId, by, at);
    }

    /** On whose behalf the person votes: their own, as deputy, or writing down what the voter has said. */
    public enum VotedAs { MEMBER, DEPUTY, ON_BEHALF }
}
