package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.Majority;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.Quorum;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;

class SeatsAtMeetingTests {

    private static final Voter.Deputy EVA = new Voter.Deputy("Eva Ny", "Bostaden", null);
    private static final Voter.Deputy ODD = new Voter.Deputy("Odd By", "Polisen", null);

    private final Voter chair = voter("Kim Ek", Voter.Office.CHAIR, false, EVA);
    private final Voter vice = voter("Mio Al", Voter.Office.VICE_CHAIR, false, EVA, ODD);
    private final Voter third = voter("Ali Bo", Voter.Office.MEMBER, false);
    private final Voter fourth = voter("Sam Os", Voter.Office.MEMBER, true, EVA);
    private final List<SeatAtMeeting> seats = new ArrayList<>(List.of(
        seat(chair, VoteChoice.APPROVE), seat(vice, VoteChoice.APPROVE), seat(third, VoteChoice.SEND_BACK), absent(fourth)));

    private DecisionRule rule = DecisionRule.USUAL;

    @Test
    void acceptsWhatTheVotesSay() {
        assertThat(faults(PlanDecision.ADOPTED)).isEmpty();
    }

    @Test
    void refusesADecisionThatTheCountContradicts() {
        assertThat(faults(PlanDecision.RETURNED))
            .containsExactly(Refusal.at("decision", "votesSay.ADOPTED.MORE_THAN_HALF", 2L, 1L, 0L));
        rule = new DecisionRule(Quorum.MORE_THAN_HALF, Majority.EVERYBODY);
        assertThat(faults(PlanDecision.ADOPTED))
            .containsExactly(Refusal.at("decision", "votesSay.RETURNED.EVERYBODY", 2L, 1L, 0L));
        assertThat(faults(PlanDecision.RETURNED)).isEmpty();
    }

    @Test
    void countsByTwoThirds() {
        rule = new DecisionRule(Quorum.MORE_THAN_HALF, Majority.TWO_THIRDS);
        assertThat(faults(PlanDecision.ADOPTED)).isEmpty();
        seats.set(1, seat(vice, VoteChoice.SEND_BACK));
        assertThat(faults(PlanDecision.ADOPTED))
            .containsExactly(Refusal.at("decision", "votesSay.RETURNED.TWO_THIRDS", 1L, 2L, 0L));
    }

    @Test
    void refusesAMeetingWithTooFewSeats() {
        seats.set(1, absent(vice));
        assertThat(faults(PlanDecision.ADOPTED)).containsExactly(Refusal.at("seats", "meetingBelowQuorum", 3, 2));
        rule = new DecisionRule(Quorum.EVERYBODY, Majority.MORE_THAN_HALF);
        seats.set(1, seat(vice, VoteChoice.APPROVE));
        assertThat(faults(PlanDecision.ADOPTED)).containsExactly(Refusal.at("seats", "meetingBelowQuorum", 4, 3));
    }

    @Test
    void givesTheCastingVoteToTheOneWhoLeads() {
        seats.set(3, acting(fourth, VoteChoice.SEND_BACK, null));
        assertThat(faults(PlanDecision.ADOPTED)).isEmpty();
        seats.set(0, absent(chair));
        seats.set(2, seat(third, VoteChoice.ABSTAIN));
        assertThat(faults(PlanDecision.ADOPTED)).isEmpty();
        seats.set(0, seat(chair, VoteChoice.ABSTAIN));
        assertThat(faults(PlanDecision.ADOPTED)).isEmpty();
        seats.set(1, seat(vice, VoteChoice.ABSTAIN));
        seats.set(2, seat(third, VoteChoice.APPROVE));
        assertThat(faults(PlanDecision.ADOPTED)).containsExactly(Refusal.at("decision", "votesUndecided", 1L, 1L, 2L));
    }

    @Test
    void refusesASeatThatIsUntoldUnknownOrToldTwice() {
        seats.remove(3);
        seats.add(seats.get(0));
        seats.add(new SeatAtMeeting(UUID.randomUUID(), Attendance.ABSENT, null, null));
        assertThat(faults(PlanDecision.ADOPTED)).containsExactly(Refusal.at("seats.4.seat", "seatUnknown"),
            Refusal.at("seats.3.seat", "seatTwice"), Refusal.at("seats", "seatsMissing", "Sam Os"));
    }

    @Test
    void refusesAPersonWhoCannotSitThere() {
        seats.set(1, acting(vice, VoteChoice.APPROVE, null));
        seats.set(2, acting(third, VoteChoice.APPROVE, null));
        seats.set(3, seat(fourth, VoteChoice.APPROVE));
        assertThat(faults(PlanDecision.ADOPTED)).containsExactly(Refusal.at("seats.1.deputy", "deputyMissing", "Mio Al"),
            Refusal.at("seats.2.attendance", "seatWithoutDeputy", "Ali Bo"),
            Refusal.at("seats.3.attendance", "seatWithoutMember", "Sam Os"));
        seats.set(0, acting(chair, VoteChoice.APPROVE, new Attendee("Odd By", "Polisen")));
        assertThat(faults(PlanDecision.ADOPTED)).contains(Refusal.at("seats.0.deputy", "deputyOfAnother", "Kim Ek"));
    }

    @Test
    void letsADeputyVoteForOneSeatOnly() {
        seats.set(0, acting(chair, VoteChoice.APPROVE, null));
        seats.set(3, acting(fourth, VoteChoice.APPROVE, null));
        assertThat(faults(PlanDecision.ADOPTED)).containsExactly(Refusal.at("seats.3.deputy", "deputyTwice"));
    }

    @Test
    void asksForTheVoteAndTheConditionOfWhoeverTookPart() {
        seats.set(0, new SeatAtMeeting(chair.memberId(), Attendance.PRESENT, null, null));
        seats.set(1, seat(vice, VoteChoice.APPROVE_WITH_CONDITION));
        assertThat(faults(PlanDecision.ADOPTED)).containsExactly(
            Refusal.at("seats.0.choice", "voteMissing"), Refusal.at("seats.1.condition", "conditionMissing"));
    }

    @Test
    void leavesConditionsToTheFullModel() {
        seats.set(1, new SeatAtMeeting(vice.memberId(), Attendance.PRESENT, null,
            new Vote(VoteChoice.APPROVE_WITH_CONDITION, "Ljuset först", Role.SAMORDNARE, null, null, false)));
        assertThat(faults(PlanDecision.ADOPTED)).isEmpty();
        assertThat(told().faults(PlanDecision.ADOPTED, ProgramModel.INSTEGSMODELL))
            .containsExactly(Refusal.at("seats.1.choice", "conditionInEntryModel"));
    }

    @Test
    void namesWhoTookPartAndWhatTheyReserved() {
        seats.set(3, new SeatAtMeeting(fourth.memberId(), Attendance.DEPUTY, null,
            new Vote(VoteChoice.SEND_BACK, null, null, null, "Dyrt", false)));
        assertThat(told().attendees()).extracting(Attendee::name).containsExactly("Kim Ek", "Mio Al", "Ali Bo", "Eva Ny");
        assertThat(told().reservations()).isEqualTo("Sam Os: Dyrt");
        assertThat(told().actingFor(seats.get(3))).isEqualTo("Eva Ny");
        assertThat(told().actingFor(seats.get(0))).isNull();
    }

    private List<Refusal> faults(PlanDecision decision) {
        return told().faults(decision, ProgramModel.FULLSKALEMODELL);
    }

    private SeatsAtMeeting told() {
        return new SeatsAtMeeting(new DecisionOpening(DecisionSubject.PLAN, 1, DecisionWay.MEETING, null, List.of(), "§ 4",
            new Snapshot(List.of()), rule, List.of(chair, vice, third, fourth), UUID.randomUUID()), seats);
    }

    private static Voter voter(String name, Voter.Office office, boolean vacant, Voter.Deputy... deputies) {
        return new Voter(UUID.randomUUID(), name, "Bostaden", office, null, vacant, Arrays.asList(deputies));
    }

    private static SeatAtMeeting seat(Voter voter, VoteChoice choice) {
        return new SeatAtMeeting(voter.memberId(), Attendance.PRESENT, null, new Vote(choice, null, null, null, null, false));
    }

    private static SeatAtMeeting acting(Voter voter, VoteChoice choice, Attendee deputy) {
        return new SeatAtMeeting(
            voter.memberId(), Attendance.DEPUTY, deputy, new Vote(choice, null, null, null, null, false));
    }

    private static SeatAtMeeting absent(Voter voter) {
        return new SeatAtMeeting(voter.memberId(), Attendance.ABSENT, null, null);
    }
}
