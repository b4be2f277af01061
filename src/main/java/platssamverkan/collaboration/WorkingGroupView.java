package platssamverkan.collaboration;

import platssamverkan.area.PlaceId;
import platssamverkan.collaboration.FormWorkingGroup.Member;

/** A working group as it stands, and its place. */
public record WorkingGroupView(WorkingGroupId id, int version, PlaceId place, FormWorkingGroup content) {

    public Member lead() {
        return content.members().stream().filter(Member::leads).findFirst().orElseThrow();
    }
}
