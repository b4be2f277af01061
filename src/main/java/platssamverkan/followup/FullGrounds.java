package platssamverkan.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actor.ActorService;
import platssamverkan.analysis.BaselinePair;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.BaselineView;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ComparedPair;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.FactorCatalogue;
import platssamverkan.analysis.FlowCountService;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.KeyPersonInterviewService;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.SituationPictureService;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.project.ProjectId;

/** Gathers what the expected results of a project of the full model are computed from. */
@Component
class FullGrounds {

    private final AreaService areas;
    private final SituationPictureService pictures;
    private final BaselineService baselines;
    private final InspectionService inspections;
    private final ActionPlanService plans;
    private final MeasureService measures;
    private final SteeringGroupService groups;
    private final ActorService actors;
    private final KeyPersonInterviewService interviews;
    private final FlowCountService flows;
    private final OutsideFindings findings;
    private final Clock clock;

    FullGrounds(
        AreaService areas, SituationPictureService pictures, BaselineService baselines, InspectionService inspections,
        ActionPlanService plans, MeasureService measures, SteeringGroupService groups, ActorService actors,
        KeyPersonInterviewService interviews, FlowCountService flows, OutsideFindings findings, Clock clock
    ) {
        this.interviews = interviews;
        this.flows = flows;
        this.findings = findings;
        this.areas = areas;
        this.pictures = pictures;
        this.baselines = baselines;
        this.inspections = inspections;
        this.plans = plans;
        this.measures = measures;
        this.groups = groups;
        this.actors = actors;
        this.clock = clock;
    }

    FullGround of(ProjectId project) {
        var baseline = baselines.baseline(project);
        var compared = inspections.recorded(project);
        return new FullGround(
            areas.area(project), pictures.picture(project), baseline, plans.versions(project),
            measures.adopted(project), groups.group(project), actors.actors(project),
            baseline.map(locked -> factors(project, locked, compared.map(found -> found.pairs()).orElse(List.of())))
                .orElse(List.of()),
            compared.isPresent(), interviews.rows(project).size(),
            flows.flows(project, Occasion.BASELINE).rows().size(), findings.knowledge(project),
            findings.experience(project), clock.getZone());
    }

    private List<RatedAgain> factors(ProjectId project, BaselineView baseline, List<ComparedPair> compared) {
        var changes = compared.stream().collect(Collectors.toMap(
            pair -> ref(pair.placeId(), pair.factorCode()), ComparedPair::change));
        var places = areas.places(project).stream().collect(Collectors.toMap(PlaceView::id, Function.identity()));
        var catalogue = inspections.sheet(project).factors().catalogue();
        return baseline.pairs().stream()
            .filter(pair -> pair.colour().isColour())
            .map(pair -> ratedAgain(pair, name(pair, catalogue, places), changes))
            .toList();
    }

    private static RatedAgain ratedAgain(BaselinePair pair, String name, Map<String, Change> changes) {
        var ref = ref(pair.placeId(), pair.factorCode());
        return new RatedAgain(ref, name, pair.colour(), changes.getOrDefault(ref, Change.NOT_RERATED));
    }

    private static String name(BaselinePair pair, FactorCatalogue catalogue, Map<PlaceId, PlaceView> places) {
        var factor = catalogue.factor(pair.factorCode()).map(Factor::name).orElse("");
        var place = Optional.ofNullable(places.get(pair.placeId())).map(PlaceView::name).orElse("");
        return pair.factorCode() + " " + factor + ", " + place;
    }

    private static String ref(PlaceId place, String factor) {
        return place + "/" + factor;
    }
}
