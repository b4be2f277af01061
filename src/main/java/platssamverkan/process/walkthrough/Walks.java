package platssamverkan.process.walkthrough;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.WorkingGroupId;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.collaboration.WorkingGroupView;
import platssamverkan.project.ProjectId;
import platssamverkan.walkthrough.WalkRoute;
import platssamverkan.walkthrough.WalkthroughService;

/** Which places a walk visits: all of them, or the place of the working group that makes it. */
@Component
class Walks {

    static final String START = "runWalkthrough";
    static final String OF_PLACE = "runWalkthrough_place";
    static final String CLOSING = "runWalkthrough_closing";
    static final Set<String> STEPS = Set.of(START, OF_PLACE, CLOSING);
    static final String GROUP = "workingGroupId";

    private final WalkthroughService walks;
    private final WorkingGroupService groups;

    Walks(WalkthroughService walks, WorkingGroupService groups) {
        this.walks = walks;
        this.groups = groups;
    }

    /** @param group the working group that makes the walk; empty where all make it together */
    WalkRoute route(ProjectId project, String step, Optional<String> group) {
        return new WalkRoute(
            step, group.map(id -> Set.of(group(project, id).place())).orElseGet(() -> walks.places(project)));
    }

    WorkingGroupView group(ProjectId project, String id) {
        return groups.group(project, WorkingGroupId.of(id)).orElseThrow();
    }
}
