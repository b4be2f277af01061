package platssamverkan.report;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProjectId;
import platssamverkan.walkthrough.ObservationKind;
import platssamverkan.walkthrough.WalkView;
import platssamverkan.walkthrough.WalkthroughService;

/** Tells which walks were made. */
@Component
class WalkComposer {

    private final WalkthroughService walks;

    WalkComposer(WalkthroughService walks) {
        this.walks = walks;
    }

    List<WalkPart> compose(ProjectId project) {
        return walks.walks(project).stream().map(WalkComposer::part).toList();
    }

    private static WalkPart part(WalkView walk) {
        var head = walk.head();
        return new WalkPart(
            head.purpose(), head.walkedOn(), head.light(), head.participants(), walk.hasPublicParticipant(),
            walk.hasPrivateParticipant(), count(walk, ObservationKind.POSITIVE), count(walk, ObservationKind.NEGATIVE),
            count(walk, ObservationKind.NEUTRAL));
    }

    private static long count(WalkView walk, ObservationKind kind) {
        return walk.observations().stream().filter(row -> row.content().kind() == kind).count();
    }
}
