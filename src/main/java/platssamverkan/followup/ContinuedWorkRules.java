package platssamverkan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.PlanContinuedWork.Proposal;
import platssamverkan.shared.Refusal;

/** What a plan for continued work must hold, so that somebody can act on it. */
final class ContinuedWorkRules {

    private final Set<ActorId> actors;
    private final LocalDate today;

    private ContinuedWorkRules(Set<ActorId> actors, LocalDate today) {
        this.actors = actors;
        this.today = today;
    }

    static List<Refusal> check(PlanContinuedWork plan, Set<ActorId> actors, LocalDate today) {
        var rules = new ContinuedWorkRules(actors, today);
        var proposals = plan.proposals();
        return Stream.concat(
                Stream.of(
                    when(proposals.isEmpty(), "proposals", "continuedWorkWithoutProposal"),
                    when(!plan.nextInspectionOn().isAfter(today), "nextInspectionOn", "nextInspectionNotAhead")),
                IntStream.range(0, proposals.size()).boxed()
                    .flatMap(row -> rules.check(proposals.get(row), "proposals." + row + ".")))
            .flatMap(Optional::stream)
            .toList();
    }

    private Stream<Optional<Refusal>> check(Proposal proposal, String path) {
        var joint = proposal.kind() == ProposalKind.JOINT_MEASURE;
        return Stream.of(
            when(!actors.contains(proposal.responsible()), path + "responsible", "unknownActor"),
            when(!actors.containsAll(proposal.partners()), path + "partners", "unknownActor"),
            when(joint && isAlone(proposal), path + "partners", "jointMeasureWithoutPartner"),
            when(proposal.dueOn().isBefore(today), path + "dueOn", "proposalDueInThePast"));
    }

    private static boolean isAlone(Proposal proposal) {
        return proposal.partners().stream().allMatch(proposal.responsible()::equals);
    }

    private static Optional<Refusal> when(boolean fault, String path, String code) {
        return fault ? Optional.of(Refusal.at(path, code)) : Optional.empty();
    }
}
