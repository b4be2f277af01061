package platssamverkan.followup;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.project.ProjectId;

/** Hands what a project leaves over to those who carry the work on (TP-028, TP-058). */
@Service
@Transactional
public class HandOverService {

    private final HandOvers handOvers;
    private final ContinuedWorkService works;
    private final MeasureService measures;
    private final WorkingGroupService groups;
    private final ActorService actors;

    HandOverService(
        HandOvers handOvers, ContinuedWorkService works, MeasureService measures, WorkingGroupService groups,
        ActorService actors
    ) {
        this.groups = groups;
        this.handOvers = handOvers;
        this.works = works;
        this.measures = measures;
        this.actors = actors;
    }

    /** What was handed over when the project ended; before that, what would be handed over now. */
    @Transactional(readOnly = true)
    public HandOverView handOver(ProjectId project) {
        return recorded(project).orElseGet(() -> now(project));
    }

    /** Empty as long as the project goes on. */
    @Transactional(readOnly = true)
    public Optional<HandOverView> recorded(ProjectId project) {
        return handOvers.findByProjectId(project.value()).map(HandOver::view);
    }

    /** Keeps what the project leaves; what has been handed over once stays as it was. */
    public HandOverView record(ProjectId project, Optional<AccountId> by, Instant at) {
        return recorded(project)
            .orElseGet(() -> handOvers.saveAndFlush(new HandOver(project, now(project), by, at)).view());
    }

    private HandOverView now(ProjectId project) {
        var plan = works.plan(project);
        return new HandOverView(
            plan.map(work -> Receiver.of(work.carriedOnBy())).orElse(Receiver.COORDINATOR),
            plan.map(ContinuedWorkView::organisation), plan.map(ContinuedWorkView::nextInspectionOn),
            Stream.concat(unfinished(project), workingGroups(project)).toList(), Optional.empty());
    }

    private Stream<HandedOver> workingGroups(ProjectId project) {
        return groups.groups(project).stream()
            .map(group -> new HandedOver(
                HandedOverKind.WORKING_GROUP, group.id().value(), group.content().name(),
                actors.find(project, group.lead().actor()).map(ActorView::name).orElse("")));
    }

    private Stream<HandedOver> unfinished(ProjectId project) {
        return measures.adopted(project).stream()
            .filter(measure -> measure.status().isUnfinished())
            .map(measure -> new HandedOver(
                HandedOverKind.MEASURE, measure.id().value(), name(measure), responsible(project, measure)));
    }

    private static String name(MeasureView measure) {
        return measure.number() + ". " + measure.content().title();
    }

    private String responsible(ProjectId project, MeasureView measure) {
        return actors.find(project, measure.commitment().responsibleActor()).map(ActorView::name).orElse("");
    }
}
