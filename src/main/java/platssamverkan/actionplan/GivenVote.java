package platssamverkan.actionplan;

import java.time.Instant;
import java.util.UUID;

/**
 * A vote as it was given.
 *
 * @param conditionId names the condition; null without one
 */
public record GivenVote(UUID memberId, Vote vote, VotedAs votedAs, UUID conditionId, UUID by, Instant at) {

    /** On whose behalf the person votes: their own, as deputy, or writing down what the voter has said. */
    public enum VotedAs { MEMBER, DEPUTY, ON_BEHALF }
}
