package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** What a project's group decides at a meeting: the minutes are recorded by one person and confirmed by the chair. */
@Service
@Transactional
public class MeetingDecisionService {

    private final GroupDecisionService decisions;
    private final DecisionBook book;
    private final PlanDecisionService plans;
    private final Surroundings surroundings;
    private final Clock clock;

    MeetingDecisionService(
        GroupDecisionService decisions, DecisionBook book, PlanDecisionService plans, Surroundings surroundings,
        Clock clock
    ) {
        this.decisions = decisions;
        this.book = book;
        this.plans = plans;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Records what the group decided at its meeting; the chair still has to confirm it. */
    public Outcome<?> record(ProjectId project, RecordAtMeeting meeting, AccountId by, Instant at) {
        book.hold(project);
        var decision = decisions.open(project);
        if (decision.isEmpty()) {
            return Outcome.refused(Refusal.of("noPlanToDecide"));
        }
        var faults = recordFaults(decision.get(), meeting, project, at);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var seats = new SeatsAtMeeting(decision.get().opening(), meeting.seats());
        if (decision.get().opening().subject() == DecisionSubject.PLAN) {
            var recorded = plans.record(project, adoption(meeting, seats, seats.reservations()), by, at);
            if (!recorded.isAccepted()) {
                return recorded;
            }
        }
        meeting.seats().stream().filter(SeatAtMeeting::takesPart)
            .forEach(seat -> write(project, decision.get(), vote(seat, seats, by, at), at));
        book.write(project, decision.get().id(), DecisionEntry.Kind.MINUTES, null,
            new DecisionMinutes(adoption(meeting, seats, null), by.value(), at), by, at);
        return Outcome.accepted(decisions.open(project).orElseThrow());
    }

    private List<Refusal> recordFaults(DecisionView decision, RecordAtMeeting meeting, ProjectId id, Instant at) {
        if (decision.minutes().isPresent() || decision.opening().way() != DecisionWay.MEETING) {
            return List.of(Refusal.of("noPlanToDecide"));
        }
        var project = surroundings.project(id);
        var seats = new SeatsAtMeeting(decision.opening(), meeting.seats());
        var faults = seats.faults(meeting.decision(), project.model());
        return Stream.concat(faults.stream(),
            AdoptionRules.faults(adoption(meeting, seats, null), project, today(at)).stream()
                .filter(fault -> faults.isEmpty() || !fault.path().equals("seats"))).toList();
    }

    private static RecordAdoption adoption(RecordAtMeeting meeting, SeatsAtMeeting seats, String reservations) {
        return new RecordAdoption(meeting.heldOn(), seats.attendees(), meeting.decision(), meeting.requiredChanges(),
            reservations, meeting.minutesReference(), meeting.furtherDecisions());
    }

    private static GivenVote vote(SeatAtMeeting seat, SeatsAtMeeting seats, AccountId by, Instant at) {
        var as = seat.attendance() == Attendance.DEPUTY ? GivenVote.VotedAs.DEPUTY : GivenVote.VotedAs.MEMBER;
        var condition = seat.vote().condition() == null ? null : UUID.randomUUID();
        return new GivenVote(seat.memberId(), seat.vote(), as, seats.actingFor(seat), condition, by.value(), at);
    }

    private void write(ProjectId project, DecisionView decision, GivenVote vote, Instant at) {
        book.write(project, decision.id(), DecisionEntry.Kind.VOTE, vote.memberId(), vote, new AccountId(vote.by()), at);
    }

    /** Answers what a meeting decided: only a confirmed decision takes effect. */
    public Outcome<PlanAnswered> confirm(ProjectId project, ConfirmAdoption answer, AccountId by, Instant at) {
        book.hold(project);
        var decision = decisions.open(project);
        if (decision.isEmpty()) {
            return plans.answer(project, answer, by, at);
        }
        var fault = confirmationFault(decision.get(), answer, by);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        var answered = decision.get().opening().subject() == DecisionSubject.PLAN
            ? plans.answer(project, answer, by, at)
            : Outcome.accepted(answer.confirmed() ? PlanAnswered.of(minutes(decision.get()).recorded().decision())
                : PlanAnswered.of(PlanAnswered.Result.NOT_CONFIRMED));
        if (answered.isAccepted()) {
            write(project, decision.get(), answer, by, at);
        }
        return answered;
    }

    private static Optional<Refusal> confirmationFault(DecisionView decision, ConfirmAdoption answer, AccountId by) {
        if (decision.minutes().isEmpty()) {
            return Optional.of(Refusal.of("noDecisionToConfirm"));
        }
        return AdoptionRules.answerFault(answer, minutes(decision).by().equals(by.value()))
            .or(() -> DecisionRules.confirmationFault(decision.opening(), by, answer.chairHasAccount()));
    }

    private void write(ProjectId project, DecisionView decision, ConfirmAdoption answer, AccountId by, Instant at) {
        if (!answer.confirmed()) {
            book.write(project, decision.id(), DecisionEntry.Kind.NOT_CONFIRMED, null, answer, by, at);
            return;
        }
        var recorded = minutes(decision).recorded();
        book.close(project, decision, new DecisionClosing(recorded.decision(), DecisionClosing.How.CONFIRMED,
            recorded.requiredChanges(), answer.onBehalf(), by.value(), at));
    }

    private static DecisionMinutes minutes(DecisionView decision) {
        return decision.minutes().orElseThrow();
    }

    private LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
