package platssamverkan.walkthrough;

import java.util.List;
import java.util.Set;
import platssamverkan.area.PlaceId;
import platssamverkan.project.RowView;

/**
 * A recorded walk and what was seen on it.
 *
 * @param step the step that it was made for
 * @param places the places that it visited
 */
public record WalkView(String step, Set<PlaceId> places, RecordWalk head, List<RowView<Observe>> observations) {

    public boolean hasPublicParticipant() {
        return head.roles().stream().anyMatch(WalkRole::isPublic);
    }

    public boolean hasPrivateParticipant() {
        return head.roles().stream().anyMatch(WalkRole::isPrivate);
    }
}
