package platssamverkan.walkthrough;

import java.util.List;
import platssamverkan.project.RowView;

/** A recorded walk and what was seen on it. */
public record WalkView(RecordWalk head, List<RowView<Observe>> observations) {

    public boolean hasPublicParticipant() {
        return head.roles().stream().anyMatch(WalkRole::isPublic);
    }

    public boolean hasPrivateParticipant() {
        return head.roles().stream().anyMatch(WalkRole::isPrivate);
    }
}
