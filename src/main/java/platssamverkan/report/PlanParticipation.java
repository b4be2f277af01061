package platssamverkan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.meeting.ModelModule;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.SwedishDate;

/** Who took part in decisions and in carrying measures out. */
@Component
class PlanParticipation {

    private final GroupDecisionService decisions;
    private final MeasureService measures;
    private final SteeringGroupService groups;
    private final Clock clock;

    PlanParticipation(
        GroupDecisionService decisions, MeasureService measures, SteeringGroupService groups, Clock clock
    ) {
        this.decisions = decisions;
        this.measures = measures;
        this.groups = groups;
        this.clock = clock;
    }

    Map<ModelModule, List<TookPart>> records(ProjectId project, ModulesOfModel modules, Register register) {
        var found = new EnumMap<ModelModule, List<TookPart>>(ModelModule.class);
        var seats = groups.group(project).stream().flatMap(group -> group.content().members().stream())
            .filter(member -> member.id() != null)
            .collect(Collectors.toMap(FormGroup.Member::id, FormGroup.Member::actor));
        var adoptedBefore = false;
        for (var decision : decisions.decisions(project)) {
            var module = module(decision, adoptedBefore, modules);
            ParticipationService.add(found, module, voters(decision, seats, register));
            ParticipationService.add(found, module, present(decision, register));
            adoptedBefore |= decision.closing().filter(end -> end.outcome() == PlanDecision.ADOPTED).isPresent();
        }
        ParticipationService.add(found, modules.measures(), measures.adopted(project).stream()
            .filter(MeasureView::wasBegun).flatMap(measure -> doers(measure, register)));
        return found;
    }

    private static ModelModule module(DecisionView decision, boolean adoptedBefore, ModulesOfModel modules) {
        if (decision.opening().subject() == DecisionSubject.CONTINUATION) {
            return modules.followUp();
        }
        return adoptedBefore ? modules.measures() : modules.collaboration();
    }

    /** A vote counts for the actor of the seat, also where a deputy or somebody on the member's behalf gave it. */
    private Stream<TookPart> voters(DecisionView decision, Map<UUID, ActorId> seats, Register register) {
        return decision.votes().stream().flatMap(given -> Optional.ofNullable(seats.get(given.memberId()))
            .flatMap(register::byId)
            .or(() -> decision.opening().voter(given.memberId())
                .flatMap(voter -> register.byName(voter.organisation())))
            .map(actor -> TookPart.actor(actor.sector(), actor.name(), TakingPart.VOTE,
                decision.number() + "/" + given.memberId(),
                SwedishDate.written(LocalDate.ofInstant(given.at(), clock.getZone())))).stream());
    }

    private static Stream<TookPart> present(DecisionView decision, Register register) {
        return decision.minutes().stream().flatMap(minutes -> {
            var people = minutes.recorded().present();
            return IntStream.range(0, people.size()).boxed().flatMap(i -> register.byName(people.get(i).organisation())
                .map(actor -> TookPart.actor(actor.sector(), actor.name(), TakingPart.DECISION_MEETING,
                    decision.number() + "/" + (i + 1), SwedishDate.written(minutes.recorded().heldOn()))).stream());
        });
    }

    private static Stream<TookPart> doers(MeasureView measure, Register register) {
        var commitment = measure.commitment();
        return Stream.concat(
            doer(measure, register, commitment.responsibleActor(), TakingPart.RESPONSIBLE),
            commitment.participants().stream().filter(actor -> !actor.equals(commitment.responsibleActor()))
                .flatMap(actor -> doer(measure, register, actor, TakingPart.PARTNER)));
    }

    private static Stream<TookPart> doer(MeasureView measure, Register register, ActorId id, TakingPart way) {
        return Optional.ofNullable(id).flatMap(register::byId).stream()
            .map((ActorView actor) -> TookPart.actor(actor.sector(), actor.name(), way,
                measure.id() + "/" + id, measure.number() + ". " + measure.content().title()));
    }
}
