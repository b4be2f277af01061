package platssamverkan.actionplan;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.project.ProgramModel;
import platssamverkan.shared.Refusal;

/** The seats of a group as minutes have them: whether they can be so, who sat there, and what they add up to. */
final class SeatsAtMeeting {

    private final DecisionOpening opening;
    private final List<SeatAtMeeting> seats;

    SeatsAtMeeting(DecisionOpening opening, List<SeatAtMeeting> seats) {
        this.opening = opening;
        this.seats = seats;
    }

    /** What hinders the decision that the minutes tell of; the count is looked at where every seat is in order. */
    List<Refusal> faults(PlanDecision decision, ProgramModel model) {
        var rows = Stream.of(completeness(), eachSeat(model), deputiesTwice()).flatMap(Function.identity()).toList();
        return rows.isEmpty() ? quorum().or(() -> count(decision)).stream().toList() : rows;
    }

    private Stream<Refusal> completeness() {
        var told = seats.stream().map(SeatAtMeeting::memberId).collect(Collectors.toSet());
        var untold = opening.electorate().stream().filter(voter -> !told.contains(voter.memberId())).map(Voter::name).toList();
        var unknown = rows(seat -> voter(seat).isEmpty()).map(row -> Refusal.at(path(row, "seat"), "seatUnknown"));
        var seen = new HashSet<>();
        var twice = rows(seat -> voter(seat).isPresent() && !seen.add(seat.memberId()))
            .map(row -> Refusal.at(path(row, "seat"), "seatTwice"));
        return Stream.of(unknown, twice, untold.isEmpty() ? Stream.<Refusal>empty()
            : Stream.of(Refusal.at("seats", "seatsMissing", String.join(", ", untold)))).flatMap(Function.identity());
    }

    private Stream<Refusal> eachSeat(ProgramModel model) {
        return IntStream.range(0, seats.size()).boxed().flatMap(row ->
            voter(seats.get(row)).stream().flatMap(voter -> seat(row, voter, model)));
    }

    private Stream<Refusal> seat(int row, Voter voter, ProgramModel model) {
        var seat = seats.get(row);
        if (!seat.takesPart()) {
            return Stream.empty();
        }
        return Stream.of(
                seat.attendance() == Attendance.PRESENT && voter.vacant()
                    ? Optional.of(Refusal.at(path(row, "attendance"), "seatWithoutMember", voter.name())) : Optional.<Refusal>empty(),
                seat.attendance() == Attendance.DEPUTY ? deputyFault(row, voter, seat) : Optional.<Refusal>empty(),
                voteFault(row, seat.vote(), model))
            .flatMap(Optional::stream);
    }

    private static Optional<Refusal> deputyFault(int row, Voter voter, SeatAtMeeting seat) {
        if (voter.deputies().isEmpty()) {
            return Optional.of(Refusal.at(path(row, "attendance"), "seatWithoutDeputy", voter.name()));
        }
        if (seat.deputy() == null && voter.deputies().size() > 1) {
            return Optional.of(Refusal.at(path(row, "deputy"), "deputyMissing", voter.name()));
        }
        return deputy(voter, seat).isPresent() ? Optional.empty()
            : Optional.of(Refusal.at(path(row, "deputy"), "deputyOfAnother", voter.name()));
    }

    private static Optional<Refusal> voteFault(int row, Vote vote, ProgramModel model) {
        if (vote == null) {
            return Optional.of(Refusal.at(path(row, "choice"), "voteMissing"));
        }
        if (vote.choice() != VoteChoice.APPROVE_WITH_CONDITION) {
            return Optional.empty();
        }
        if (model == ProgramModel.INSTEGSMODELL) {
            return Optional.of(Refusal.at(path(row, "choice"), "conditionInEntryModel"));
        }
        return vote.condition() == null ? Optional.of(Refusal.at(path(row, "condition"), "conditionMissing"))
            : Optional.empty();
    }

    /** Nobody sits on two chairs. */
    private Stream<Refusal> deputiesTwice() {
        var acting = new HashSet<Attendee>();
        return rows(seat -> voter(seat).flatMap(voter -> deputy(voter, seat)).filter(one -> !acting.add(one)).isPresent())
            .map(row -> Refusal.at(path(row, "deputy"), "deputyTwice"));
    }

    private Optional<Refusal> quorum() {
        var taking = (int) seats.stream().filter(SeatAtMeeting::takesPart).count();
        return taking >= opening.quorum() ? Optional.empty()
            : Optional.of(Refusal.at("seats", "meetingBelowQuorum", opening.quorum(), taking));
    }

    private Optional<Refusal> count(PlanDecision decision) {
        var result = VoteCount.atMeeting(opening.rule(), opening.voters().size(), ballots());
        var majority = opening.rule().majority();
        if (result == VoteResult.UNSETTLED) {
            return Optional.of(Refusal.at("decision", "votesUndecided", inFavour(), against(), abstaining()));
        }
        return result.name().equals(decision.name()) ? Optional.empty() : Optional.of(Refusal.at("decision",
            "votesSay." + result + "." + majority, inFavour(), against(), abstaining()));
    }

    private List<VoteCount.Ballot> ballots() {
        var leader = casting(Voter.Office.CHAIR).or(() -> casting(Voter.Office.VICE_CHAIR));
        return seats.stream().filter(SeatAtMeeting::takesPart).map(seat -> new VoteCount.Ballot(
            leader.filter(seat::equals).isPresent(), Optional.of(seat.vote().choice()))).toList();
    }

    /** The seat of the office, if it has voted for or against. */
    private Optional<SeatAtMeeting> casting(Voter.Office office) {
        return seats.stream().filter(SeatAtMeeting::takesPart)
            .filter(seat -> seat.vote().choice() != VoteChoice.ABSTAIN)
            .filter(seat -> voter(seat).filter(voter -> voter.office() == office).isPresent()).findFirst();
    }

    private long inFavour() {
        return votes().filter(vote -> vote.choice().approves()).count();
    }

    private long against() {
        return votes().filter(vote -> vote.choice() == VoteChoice.SEND_BACK).count();
    }

    private long abstaining() {
        return votes().filter(vote -> vote.choice() == VoteChoice.ABSTAIN).count();
    }

    private Stream<Vote> votes() {
        return seats.stream().map(SeatAtMeeting::vote).filter(Objects::nonNull);
    }

    /** Everybody who took part in the decision. */
    List<Attendee> attendees() {
        return seats.stream().filter(SeatAtMeeting::takesPart).flatMap(seat -> voter(seat).stream().map(voter ->
            deputy(voter, seat).orElseGet(() -> new Attendee(voter.name(), voter.organisation())))).toList();
    }

    /** The name of the deputy who acted for the seat; null where the member did. */
    String actingFor(SeatAtMeeting seat) {
        return voter(seat).flatMap(voter -> deputy(voter, seat)).map(Attendee::name).orElse(null);
    }

    /** Every reservation with its name, a line each; null where there is none. */
    String reservations() {
        var lines = seats.stream().filter(seat -> seat.takesPart() && seat.vote().reservation() != null)
            .map(seat -> voter(seat).map(Voter::name).orElse("") + ": " + seat.vote().reservation()).toList();
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static Optional<Attendee> deputy(Voter voter, SeatAtMeeting seat) {
        return seat.attendance() != Attendance.DEPUTY ? Optional.empty() : voter.deputies().stream()
            .map(deputy -> new Attendee(deputy.name(), deputy.organisation()))
            .filter(deputy -> seat.deputy() == null || seat.deputy().equals(deputy)).findFirst();
    }

    private Optional<Voter> voter(SeatAtMeeting seat) {
        return opening.voter(seat.memberId()).filter(Voter::canAnswer);
    }

    private Stream<Integer> rows(Predicate<SeatAtMeeting> rule) {
        return IntStream.range(0, seats.size()).filter(row -> rule.test(seats.get(row))).boxed();
    }

    private static String path(int row, String field) {
        return "seats." + row + "." + field;
    }
}
