package platssamverkan.process.walkthrough;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.area.PlaceId;
import platssamverkan.process.engine.OpenSteps;
import platssamverkan.project.ProjectId;
import platssamverkan.walkthrough.WalkthroughService;

/** Which places may be observed now: several walks of different places can be under way at once. */
@Component
class WalksUnderWay {

    private final WalkthroughService walkthroughs;
    private final Walks walks;
    private final OpenSteps openSteps;

    WalksUnderWay(WalkthroughService walkthroughs, Walks walks, OpenSteps openSteps) {
        this.walkthroughs = walkthroughs;
        this.walks = walks;
        this.openSteps = openSteps;
    }

    /** The places that the walks under way visit; where none is, every place. */
    Set<PlaceId> places(ProjectId project) {
        var open = openSteps.scopes(project, Walks.STEPS);
        return open.isEmpty() ? walkthroughs.places(project) : open.stream()
            .flatMap(scope -> walks.route(project, scope.step(), scope.id(Walks.GROUP)).places().stream())
            .collect(Collectors.toSet());
    }
}
