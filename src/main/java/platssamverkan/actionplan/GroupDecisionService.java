package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * What a project's group decides: opened with a fixed electorate and a frozen proposal, answered per capsulam, and
 * settled with everything that follows for the plan. What is decided at a meeting is {@link MeetingDecisionService}'s.
 */
@Service
@Transactional
public class GroupDecisionService {

    private final DecisionBook book;
    private final PlanDecisionService plans;
    private final Surroundings surroundings;
    private final Clock clock;

    GroupDecisionService(DecisionBook book, PlanDecisionService plans, Surroundings surroundings, Clock clock) {
        this.book = book;
        this.plans = plans;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Every decision that was opened, in that order. */
    @Transactional(readOnly = true)
    public List<DecisionView> decisions(ProjectId project) {
        return DecisionReader.read(book.entries(project));
    }

    /** The decision that waits to be settled. */
    @Transactional(readOnly = true)
    public Optional<DecisionView> open(ProjectId project) {
        return book.hasOpen(project)
            ? decisions(project).stream().filter(DecisionView::isOpen).findFirst() : Optional.empty();
    }

    /** How the decisions that wait were opened, for those of the projects that have one; one question for all of them. */
    @Transactional(readOnly = true)
    public Map<ProjectId, DecisionOpening> openings(Collection<ProjectId> projects) {
        return projects.isEmpty() ? Map.of() : book.openings(projects).entrySet().stream().collect(Collectors.toMap(
            Map.Entry::getKey, opening -> DecisionJson.read(opening.getValue(), DecisionOpening.class)));
    }

    /** Lays a proposal before the group. A decision that was still open is given up. */
    public Outcome<DecisionView> open(ProjectId project, OpenDecision wanted, AccountId by, Instant at) {
        book.hold(project);
        var plan = plans.underDecision(project);
        if (wanted.subject() == DecisionSubject.PLAN && plan.isEmpty()) {
            return Outcome.refused(Refusal.of("noPlanToDecide"));
        }
        var version = plan.filter(waiting -> wanted.subject() == DecisionSubject.PLAN);
        var opening = new DecisionOpening(wanted.subject(), version.map(PlanDecisionService.Waiting::version).orElse(null),
            wanted.way(), wanted.way() == DecisionWay.PER_CAPSULAM ? wanted.lastDay() : null, wanted.furtherDecisions(),
            wanted.reference(), wanted.snapshot(), wanted.rule(), wanted.voters(),
            version.map(PlanDecisionService.Waiting::handedOnBy).orElse(by).value());
        var faults = DecisionRules.openingFaults(opening, surroundings.project(project), today(at));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        abandon(project, by, at);
        book.write(project, UUID.randomUUID(), DecisionEntry.Kind.OPENED, null, opening, by, at);
        return Outcome.accepted(open(project).orElseThrow());
    }

    /** Gives up a decision that is open, where the proposal is withdrawn. Whoever changes the plan too does it after. */
    public void abandon(ProjectId project, AccountId by, Instant at) {
        abandon(project, new Abandonment.Content(Abandonment.Cause.WITHDRAWN, null), by, at);
    }

    /** Ends a decision that is open without any outcome, where the project ends before the group has decided. */
    public void endWithoutDecision(ProjectId project, String reason, AccountId by, Instant at) {
        abandon(project, new Abandonment.Content(Abandonment.Cause.PROJECT_ENDED, reason), by, at);
    }

    /** Gives those who answer per capsulam as many days more as the project has rested. */
    public void postpone(ProjectId project, long days, AccountId by, Instant at) {
        book.hold(project);
        open(project).filter(decision -> decision.lastDay() != null && days > 0).ifPresent(decision ->
            book.write(project, decision.id(), DecisionEntry.Kind.POSTPONED, null,
                new DecisionReader.Postponement(decision.lastDay().plusDays(days)), by, at));
    }

    private void abandon(ProjectId project, Abandonment.Content content, AccountId by, Instant at) {
        book.hold(project);
        open(project).ifPresent(decision ->
            book.write(project, decision.id(), DecisionEntry.Kind.ABANDONED, null, content, by, at));
    }

    /**
     * Records one voter's answer.
     *
     * @param now how a seat stands since the decision was opened
     */
    public Outcome<DecisionView> vote(
        ProjectId project, UUID member, Vote vote, UnaryOperator<Voter> now, AccountId by, Instant at
    ) {
        book.hold(project);
        var decision = open(project);
        var voter = decision.flatMap(waiting -> waiting.opening().voter(member)).map(now);
        if (voter.isEmpty()) {
            return Outcome.refused(Refusal.of("noDecisionToVoteOn"));
        }
        var faults = DecisionRules.voteFaults(decision.get(), voter.get(), vote, by);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var condition = vote.choice() == VoteChoice.APPROVE_WITH_CONDITION ? UUID.randomUUID() : null;
        var as = DecisionRules.votesAs(voter.get(), by).orElseThrow();
        book.write(project, decision.get().id(), DecisionEntry.Kind.VOTE, member,
            new GivenVote(member, vote, as, condition, by.value(), at), by, at);
        return Outcome.accepted(open(project).orElseThrow());
    }

    /** Counts the votes; a certain result takes effect at once, any other is left to the chair. */
    public PlanAnswered count(ProjectId project, Instant at) {
        book.hold(project);
        var decision = open(project).orElseThrow();
        var result = decision.certainResult().orElse(VoteResult.UNSETTLED);
        if (result == VoteResult.UNSETTLED) {
            return PlanAnswered.of(PlanAnswered.Result.UNSETTLED);
        }
        var outcome = result == VoteResult.ADOPTED ? PlanDecision.ADOPTED : PlanDecision.RETURNED;
        var closing = new DecisionClosing(outcome, DecisionClosing.How.COUNTED, changesAskedFor(decision, outcome), false,
            decision.openedBy(), at);
        return settle(project, decision, closing);
    }

    private static String changesAskedFor(DecisionView decision, PlanDecision outcome) {
        return outcome == PlanDecision.ADOPTED ? null : decision.votes().stream()
            .filter(given -> given.vote().choice() == VoteChoice.SEND_BACK).map(given -> given.vote().comment())
            .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** Lets the chair settle what the votes do not. */
    public Outcome<PlanAnswered> settle(ProjectId project, SettleDecision answer, AccountId by, Instant at) {
        book.hold(project);
        var decision = open(project);
        if (decision.isEmpty()) {
            return Outcome.refused(Refusal.of("noDecisionToConfirm"));
        }
        var faults = Stream.of(
                DecisionRules.confirmationFault(decision.get().opening(), by, answer.leaderHasAccount()),
                Optional.of(Refusal.at("reason", "settledWithoutReason")).filter(fault -> answer.reason() == null))
            .flatMap(Optional::stream).toList();
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return Outcome.accepted(settle(project, decision.get(), new DecisionClosing(
            answer.outcome(), DecisionClosing.How.SETTLED, answer.reason(), answer.onBehalf(), by.value(), at)));
    }

    private PlanAnswered settle(ProjectId project, DecisionView decision, DecisionClosing closing) {
        book.close(project, decision, closing);
        if (decision.opening().subject() == DecisionSubject.CONTINUATION) {
            return PlanAnswered.of(closing.outcome());
        }
        return plans.takeEffect(project, closing.outcome(), closing.reason(), today(closing.at()),
            decision.opening().reference(), new AccountId(closing.by()), closing.at());
    }

    private LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
