package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormGroup.Member;

class SeatSuccessionTests {

    private static final LocalDate JOINED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final ActorId municipality = new ActorId(UUID.randomUUID());
    private final ActorId owner = new ActorId(UUID.randomUUID());
    private final AccountId successor = new AccountId(UUID.randomUUID());
    private final Member chair = member("Kim Ek", municipality, GroupRole.CHAIR, null);
    private final Member mio = member("Mio Al", owner, GroupRole.MEMBER, null);
    private final Member eva = member("Eva Ny", owner, GroupRole.DEPUTY, "Mio Al");

    @Test
    void endsTheSeatOfSomebodyWhomNobodyFollows() {
        var after = SeatSuccession.left(group(chair, mio, eva), mio, TODAY);

        assertThat(after.members()).hasSize(3).contains(chair, eva);
        assertThat(after.members().get(1).leftOn()).isEqualTo(TODAY);
        assertThat(after.members().get(1).id()).isEqualTo(mio.id());
    }

    @Test
    void givesTheSeatToANewcomerForTheSameActorWithTheSameDeputies() {
        var after = SeatSuccession.handedOver(group(chair, mio, eva), mio, successor, "Bo Dal", TODAY);

        assertThat(after.active()).extracting(Member::name).containsExactly("Kim Ek", "Eva Ny", "Bo Dal");
        var newcomer = after.active().get(2);
        assertThat(newcomer.actor()).isEqualTo(owner);
        assertThat(newcomer.role()).isEqualTo(GroupRole.MEMBER);
        assertThat(newcomer.account()).contains(successor);
        assertThat(newcomer.joinedOn()).isEqualTo(TODAY);
        assertThat(newcomer.id()).isNotNull().isNotEqualTo(mio.id());
        assertThat(after.active().get(1).deputyFor()).isEqualTo("Bo Dal");
    }

    @Test
    void movesADeputyToTheSeat() {
        var deputy = loggedIn(new Member(eva.id(), eva.name(), municipality, eva.role(), eva.account(), eva.deputyFor(),
            eva.joinedOn(), null));

        var after = SeatSuccession.handedOver(group(chair, mio, deputy), mio, successor, "Eva Ny", TODAY);

        assertThat(after.active()).hasSize(2).last().satisfies(member -> {
            assertThat(member.id()).isEqualTo(eva.id());
            assertThat(member.role()).isEqualTo(GroupRole.MEMBER);
            assertThat(member.actor()).as("the seat stays the owner's").isEqualTo(owner);
            assertThat(member.deputyFor()).isNull();
            assertThat(member.joinedOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void knowsANamesakeOfTheActorWhoHasNotLoggedIn() {
        var after = SeatSuccession.handedOver(group(chair, mio, eva), mio, successor, "eva ny", TODAY);

        assertThat(after.active()).hasSize(2).last().satisfies(member -> {
            assertThat(member.id()).isEqualTo(eva.id());
            assertThat(member.account()).contains(successor);
        });
    }

    @Test
    void takesBackSomebodyWhoHasLeft() {
        var left = loggedIn(new Member(UUID.randomUUID(), "Bo Dal", owner, GroupRole.MEMBER, Optional.empty(), null,
            JOINED, JOINED.plusMonths(1)));

        var after = SeatSuccession.handedOver(group(chair, mio, left), mio, successor, "Bo Dal", TODAY);

        assertThat(after.members()).hasSize(3);
        assertThat(after.active()).extracting(Member::id).containsExactly(chair.id(), left.id());
    }

    @Test
    void makesAMemberTheChairAfterTheOneWhoLeaves() {
        var after = SeatSuccession.handedOver(group(chair, loggedIn(mio), eva), chair, successor, "Mio Al", TODAY);

        assertThat(after.active()).extracting(Member::role).containsExactly(GroupRole.CHAIR, GroupRole.DEPUTY);
        assertThat(after.active().get(0).joinedOn()).as("has been in the group all the time").isEqualTo(JOINED);
    }

    @Test
    void leavesTheSeatOfAMemberEmptyWhereTheSuccessorHasOneAlready() {
        var other = loggedIn(member("Bo Dal", municipality, GroupRole.MEMBER, null));

        var after = SeatSuccession.handedOver(group(chair, mio, other), mio, successor, "Bo Dal", TODAY);

        assertThat(after.active()).containsExactly(chair, other);
    }

    private Member loggedIn(Member member) {
        return new Member(member.id(), member.name(), member.actor(), member.role(), Optional.of(successor),
            member.deputyFor(), member.joinedOn(), member.leftOn());
    }

    private static Member member(String name, ActorId actor, GroupRole role, String deputyFor) {
        return new Member(UUID.randomUUID(), name, actor, role, Optional.empty(), deputyFor, JOINED, null);
    }

    private static FormGroup group(Member... members) {
        return new FormGroup("Gruppen", GroupBasis.NEW, "Besluta", MeetingRhythm.MONTHLY, List.of(members));
    }
}
