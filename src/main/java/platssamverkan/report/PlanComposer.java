package platssamverkan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.LeadTimes;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.TechniqueGroup;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.followup.FollowUpMeasures;
import platssamverkan.followup.MeasureFollowUpService;
import platssamverkan.followup.MeasureFollowUpView;
import platssamverkan.followup.MeasureFollowUpView.Line;
import platssamverkan.followup.MeasureReview;
import platssamverkan.project.ProjectId;
import platssamverkan.report.PlanPart.FollowUp;
import platssamverkan.report.PlanPart.Measure;

/** Tells what became of the plan. */
@Component
class PlanComposer {

    private final ActionPlanService plans;
    private final MeasureService measures;
    private final MeasureFollowUpService followUps;
    private final AreaService areas;
    private final ActorService actors;
    private final Clock clock;

    PlanComposer(
        ActionPlanService plans, MeasureService measures, MeasureFollowUpService followUps, AreaService areas,
        ActorService actors, Clock clock
    ) {
        this.plans = plans;
        this.measures = measures;
        this.followUps = followUps;
        this.areas = areas;
        this.actors = actors;
        this.clock = clock;
    }

    Optional<PlanPart> compose(ProjectId project) {
        return plans.adopted(project).map(plan -> {
            var names = Names.of(areas.places(project), actors.actors(project));
            var said = said(project);
            var share = measures.begunShare(project).all();
            var adopted = measures.adopted(project);
            var parts = adopted.stream().map(measure -> measure(measure, names, said)).toList();
            return new PlanPart(
                plan.version(), plan.settledAt().map(at -> LocalDate.ofInstant(at, clock.getZone())), share.begun(),
                share.adopted(), parts, followUps.followUp(project).flatMap(MeasureFollowUpView::summary),
                techniques(adopted), Optional.of(LeadTimePart.of(parts)));
        });
    }

    private static List<TechniquePart> techniques(List<MeasureView> adopted) {
        return Arrays.stream(TechniqueGroup.values())
            .map(group -> new TechniquePart(group, (int) adopted.stream()
                .filter(measure -> measure.content().technique() != null)
                .filter(measure -> measure.content().technique().group() == group)
                .count()))
            .toList();
    }

    private Map<MeasureId, FollowUpMeasures.Row> said(ProjectId project) {
        return followUps.followUp(project).stream()
            .flatMap(followUp -> followUp.lines().stream())
            .map(Line::said)
            .collect(Collectors.toMap(FollowUpMeasures.Row::measure, row -> row));
    }

    private static Measure measure(MeasureView measure, Names names, Map<MeasureId, FollowUpMeasures.Row> said) {
        var times = LeadTimes.of(measure.history());
        return new Measure(
            measure.number(), measure.content().title(), names.place(measure.content().placeId()),
            names.actor(measure.commitment().responsibleActor()), measure.status(), times.decidedOn(),
            times.begunOn(), times.completedOn(), times.daysToBegin(), times.daysToComplete(),
            Stream.ofNullable(said.get(measure.id())).map(PlanComposer::followUp).findFirst());
    }

    private static FollowUp followUp(FollowUpMeasures.Row row) {
        var review = Optional.ofNullable(row.review());
        return new FollowUp(
            row.effect(), Optional.ofNullable(row.worked()), Optional.ofNullable(row.didNotWork()),
            review.map(MeasureReview::execution), review.map(MeasureReview::remains), review.map(MeasureReview::lesson));
    }
}
