package platssamverkan.followup;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.BaselineView;
import platssamverkan.analysis.SituationPictureView;
import platssamverkan.area.AreaView;
import platssamverkan.collaboration.SteeringGroupView;

/**
 * All that the expected results of the full model are computed from.
 *
 * @param versions every version of the plan, from the first
 * @param measures every measure that the group has adopted, withdrawn ones included
 * @param factors every pair of place and factor that has a colour in the baseline
 * @param ratedAgain whether a follow-up has been recorded
 * @param keyPersons how many interviews with key persons are on record
 * @param flowCounts how many counts of people are on record
 */
record FullGround(
    Optional<AreaView> area,
    Optional<SituationPictureView> picture,
    Optional<BaselineView> baseline,
    List<PlanView> versions,
    List<MeasureView> measures,
    Optional<SteeringGroupView> group,
    List<ActorView> actors,
    List<RatedAgain> factors,
    boolean ratedAgain,
    int keyPersons,
    int flowCounts,
    Optional<KnowledgeChange> knowledge,
    Optional<ExperienceChange> experience,
    ZoneId zone
) {
    List<PlanView> adoptedVersions() {
        return versions.stream().filter(version -> version.status() == PlanStatus.ADOPTED).toList();
    }

    /** Those who answer for one of the measures or take part in it. */
    static Set<ActorId> takingPartIn(Stream<MeasureView> measures) {
        var actors = new HashSet<ActorId>();
        measures.map(MeasureView::commitment).forEach(commitment -> {
            actors.add(commitment.responsibleActor());
            actors.addAll(commitment.participants());
        });
        return actors;
    }

    boolean groupHasBothSectors() {
        var inGroup = group.stream().flatMap(formed -> formed.content().active().stream())
            .map(member -> member.actor()).toList();
        var sectors = EnumSet.noneOf(Sector.class);
        actors.stream().filter(actor -> inGroup.contains(actor.id())).map(ActorView::sector).forEach(sectors::add);
        return sectors.size() == Sector.values().length;
    }
}
