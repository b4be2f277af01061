package platssamverkan.walkthrough;

import java.util.List;

/** A recorded walk and what was seen on it. */
public record WalkView(RecordWalk head, List<Observe> observations) {

    public boolean hasPublicParticipant() {
        return head.roles().stream().anyMatch(WalkRole::isPublic);
    }

    public boolean hasPrivateParticipant() {
        return head.roles().stream().anyMatch(WalkRole::isPrivate);
    }
}
