package platssamverkan.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Abandonment;
import platssamverkan.actionplan.ConditionView;
import platssamverkan.actionplan.DecisionClosing;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.GivenVote;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.RecordAdoption;
import platssamverkan.project.ProjectId;

/** Tells what the group has decided. */
@Component
class DecisionComposer {

    private final GroupDecisionService decisions;
    private final Clock clock;

    DecisionComposer(GroupDecisionService decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Every decision that was opened, the first of them first. */
    List<DecisionPart> compose(ProjectId project) {
        return decisions.decisions(project).stream().map(this::part).toList();
    }

    private DecisionPart part(DecisionView decision) {
        var opening = decision.opening();
        var recorded = decision.minutes().map(minutes -> minutes.recorded());
        return new DecisionPart(
            decision.number(), Optional.ofNullable(opening.version()), opening.way(), day(decision.openedAt()),
            recorded.map(RecordAdoption::heldOn).or(() -> decision.closing().map(closing -> day(closing.at()))),
            decision.closing().map(DecisionClosing::outcome), decision.abandonment().map(Abandonment::cause),
            decision.closing().map(DecisionClosing::reason).filter(reason -> !reason.isBlank()),
            recorded.map(RecordAdoption::minutesReference), ballots(decision),
            recorded.stream().flatMap(minutes -> minutes.present().stream()).map(person -> person.organisation()).toList(),
            reservations(decision, recorded), decision.conditions().stream().map(DecisionComposer::condition).toList(),
            toDecide(decision, recorded), decision.hash());
    }

    private static List<DecisionPart.Ballot> ballots(DecisionView decision) {
        if (decision.votes().isEmpty()) {
            return List.of();
        }
        return decision.opening().voters().stream()
            .map(voter -> new DecisionPart.Ballot(voter.name(), voter.organisation(),
                decision.vote(voter.memberId()).map(given -> given.vote().choice())))
            .toList();
    }

    private static List<String> reservations(DecisionView decision, Optional<RecordAdoption> recorded) {
        return Stream.concat(
                recorded.map(RecordAdoption::reservations).filter(text -> !text.isBlank()).stream(),
                decision.votes().stream().filter(given -> given.vote().reservation() != null)
                    .map(given -> reservation(decision, given)))
            .toList();
    }

    private static String reservation(DecisionView decision, GivenVote given) {
        return decision.opening().voter(given.memberId())
            .map(voter -> voter.name() + ", " + voter.organisation() + ": " + given.vote().reservation())
            .orElse(given.vote().reservation());
    }

    private static DecisionPart.Condition condition(ConditionView condition) {
        return new DecisionPart.Condition(condition.voter(), condition.text(),
            Optional.ofNullable(condition.fulfilment()).map(ConditionView.Fulfilment::doneOn));
    }

    private static List<FurtherDecision> toDecide(DecisionView decision, Optional<RecordAdoption> recorded) {
        return Stream.concat(
                decision.opening().furtherDecisions().stream(),
                recorded.stream().flatMap(minutes -> minutes.furtherDecisions().stream()))
            .distinct().toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
