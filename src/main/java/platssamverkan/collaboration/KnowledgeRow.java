package platssamverkan.collaboration;

import java.util.UUID;
import platssamverkan.actor.ActorId;

/**
 * One member's test on one occasion, without what was answered.
 *
 * @param version of the row for its next change; 0 as long as the test is not answered
 */
public record KnowledgeRow(UUID rowId, String member, ActorId actor, TestOccasion occasion, long version) {

    public boolean isAnswered() {
        return version > 0;
    }
}
