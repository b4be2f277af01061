package platssamverkan.followup;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.BaselineView;
import platssamverkan.analysis.SituationPictureView;
import platssamverkan.area.AreaView;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.collaboration.CollaborationAnalysisView;
import platssamverkan.collaboration.SteeringGroupView;

/**
 * All that the expected results are computed from.
 *
 * @param plan the newest version of the plan
 * @param adopted the version in force
 */
record ResultGround(
    Optional<AreaView> area,
    Optional<SituationPictureView> picture,
    Optional<BaselineView> baseline,
    List<PlaceView> chosenPlaces,
    Optional<PlanView> plan,
    Optional<PlanView> adopted,
    Optional<CollaborationAnalysisView> collaboration,
    Optional<SteeringGroupView> group,
    Map<ActorId, ActorView> actors,
    Optional<ContinuedWorkView> continuedWork,
    ZoneId zone
) {

    int measuresAt(PlaceId place) {
        return (int) adopted.stream()
            .flatMap(version -> version.measures().stream())
            .filter(measure -> measure.content().placeId().equals(place))
            .count();
    }

    boolean groupHasBothSectors() {
        var sectors = group.stream()
            .flatMap(formed -> formed.content().active().stream())
            .map(member -> actors.get(member.actor()).sector())
            .collect(Collectors.toSet());
        return sectors.containsAll(EnumSet.allOf(Sector.class));
    }
}
