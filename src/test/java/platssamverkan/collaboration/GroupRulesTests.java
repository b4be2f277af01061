package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.collaboration.GroupRole.CHAIR;
import static platssamverkan.collaboration.GroupRole.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.shared.Refusal;

class GroupRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final ActorView department = actor("Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
    private final ActorView shop = actor("Centrumboden", ActorKind.TRADER, Sector.PRIVATE);
    private final AccountId anna = new AccountId(UUID.randomUUID());

    @Test
    void acceptsAGroupWithAChairAndBothSectors() {
        assertThat(check(true, member("Anna", department, CHAIR), member("Omar", shop, MEMBER))).isEmpty();
    }

    @Test
    void refusesAGroupWithoutChair() {
        assertThat(check(true, member("Anna", department, MEMBER), member("Omar", shop, MEMBER)))
            .containsExactly(Refusal.at("members", "groupWithoutChair"));
    }

    @Test
    void refusesASecondChairAtItsRow() {
        assertThat(check(true, member("Anna", department, CHAIR), member("Omar", shop, CHAIR)))
            .containsExactly(Refusal.at("members.1.role", "groupWithSecondChair"));
    }

    @Test
    void refusesEveryFurtherChair() {
        assertThat(check(true, member("Anna", department, CHAIR), member("Omar", shop, CHAIR), member("Eva", shop, CHAIR)))
            .extracting(Refusal::path).containsExactly("members.1.role", "members.2.role");
    }

    @Test
    void refusesAGroupWithoutPrivateActor() {
        assertThat(check(true, member("Anna", department, CHAIR)))
            .containsExactly(Refusal.at("members", "groupWithoutPrivateActor"));
    }

    @Test
    void refusesAGroupWithoutPublicActor() {
        assertThat(check(true, member("Omar", shop, CHAIR)))
            .containsExactly(Refusal.at("members", "groupWithoutPublicActor"));
    }

    @Test
    void refusesAnUnknownActorAtItsRow() {
        var stranger = new Member("Eva", new ActorId(UUID.randomUUID()), MEMBER, Optional.empty());
        assertThat(check(true, stranger, member("Anna", department, CHAIR), member("Omar", shop, MEMBER)))
            .containsExactly(Refusal.at("members.0.actor", "groupMemberActorUnknown"));
    }

    @Test
    void refusesTheSamePersonTwiceForOneActor() {
        assertThat(check(true, member("Anna", department, CHAIR), member("Omar", shop, MEMBER), member("ANNA", department, MEMBER)))
            .containsExactly(Refusal.at("members.2.name", "groupMemberTwice", "ANNA"));
    }

    @Test
    void acceptsNamesakesFromDifferentActors() {
        assertThat(check(true, member("Anna", department, CHAIR), member("Anna", shop, MEMBER))).isEmpty();
    }

    @Test
    void acceptsTwoPeopleFromOneActor() {
        assertThat(check(true, member("Anna", department, CHAIR), member("Eva", department, MEMBER), member("Omar", shop, MEMBER)))
            .isEmpty();
    }

    @Test
    void refusesTheSameAccountTwice() {
        assertThat(check(true, member("Anna", department, CHAIR, anna), member("Omar", shop, MEMBER, anna)))
            .containsExactly(Refusal.at("members.1.account", "groupAccountTwice"));
    }

    @Test
    void refusesAnAccountOutsideTheProject() {
        var stranger = new AccountId(UUID.randomUUID());
        assertThat(check(true, member("Anna", department, CHAIR, stranger), member("Omar", shop, MEMBER)))
            .containsExactly(Refusal.at("members.0.account", "groupMemberOutsideProject"));
        var left = new Member(null, "Bo", department.id(), MEMBER, Optional.of(stranger), null, null, LocalDate.of(2026, 3, 2));
        assertThat(check(true, member("Anna", department, CHAIR, anna), member("Omar", shop, MEMBER), left))
            .as("somebody who has left the group may have left the project").isEmpty();
    }

    @Test
    void refusesToBuildOnACouncilThatDoesNotExist() {
        assertThat(check(false, member("Anna", department, CHAIR), member("Omar", shop, MEMBER)))
            .containsExactly(Refusal.at("basis", "groupOnMissingCouncil"));
    }

    @Test
    void acceptsANewGroupWhereThereIsNoCouncil() {
        assertThat(check(GroupBasis.NEW, false, member("Anna", department, CHAIR), member("Omar", shop, MEMBER))).isEmpty();
    }

    @Test
    void refusesASecondViceChair() {
        assertThat(check(true, member("Anna", department, CHAIR), member("Omar", shop, GroupRole.VICE_CHAIR),
            member("Eva", shop, GroupRole.VICE_CHAIR)))
            .containsExactly(Refusal.at("members.2.role", "groupWithSecondViceChair"));
    }

    @Test
    void refusesADeputyForNobodyAndOneWithASeat() {
        assertThat(check(true, member("Anna", department, CHAIR), member("Omar", shop, MEMBER), deputy(GroupRole.DEPUTY, "Kim")))
            .containsExactly(Refusal.at("members.2.deputyFor", "groupDeputyForNobody", "Kim"));
        assertThat(check(true, member("Anna", department, CHAIR), member("Omar", shop, MEMBER), deputy(MEMBER, "Omar")))
            .containsExactly(Refusal.at("members.2.deputyFor", "groupDeputyWithSeat"));
        assertThat(check(true, member("Anna", department, CHAIR), member("Omar", shop, MEMBER),
            deputy(GroupRole.DEPUTY, "OMAR"))).isEmpty();
    }

    @Test
    void countsNobodyWhoHasLeft() {
        assertThat(check(true, left("Anna", department, CHAIR, TODAY), member("Eva", department, MEMBER),
            member("Omar", shop, MEMBER))).containsExactly(Refusal.at("members", "groupWithoutChair"));
        assertThat(check(true, member("Anna", department, CHAIR), left("Omar", shop, MEMBER, TODAY)))
            .containsExactly(Refusal.at("members", "groupWithoutPrivateActor"));
        assertThat(check(true, left("Eva", department, CHAIR, TODAY), member("Anna", department, CHAIR),
            member("Omar", shop, MEMBER))).isEmpty();
    }

    @Test
    void refusesThatAMemberLeavesTomorrowOrBeforeJoining() {
        var group = List.of(member("Anna", department, CHAIR), member("Omar", shop, MEMBER),
            left("Eva", shop, MEMBER, TODAY.plusDays(1)), left("Kim", shop, MEMBER, TODAY.minusYears(1).minusDays(1)));
        assertThat(GroupRules.check(new FormGroup("Gruppen", GroupBasis.NEW, "Driver", MeetingRhythm.MONTHLY, group),
            new GroupSurroundings(Map.of(department.id(), department, shop.id(), shop), Set.of(), true), TODAY))
            .containsExactly(Refusal.at("members.2.leftOn", "groupLeftInFuture"),
                Refusal.at("members.3.leftOn", "groupLeftBeforeJoining"));
    }

    private Member deputy(GroupRole role, String of) {
        return new Member(null, "Eva", shop.id(), role, Optional.empty(), of, null, null);
    }

    private static Member left(String name, ActorView actor, GroupRole role, LocalDate on) {
        return new Member(null, name, actor.id(), role, Optional.empty(), null, TODAY.minusYears(1), on);
    }

    private List<Refusal> check(boolean councilExists, Member... members) {
        return check(GroupBasis.LOCAL_COUNCIL, councilExists, members);
    }

    private List<Refusal> check(GroupBasis basis, boolean councilExists, Member... members) {
        var group = new FormGroup(
            "Trygga centrum", basis, "Driver arbetet", MeetingRhythm.MONTHLY, List.of(members));
        var actors = Map.of(department.id(), department, shop.id(), shop);
        return GroupRules.check(group, new GroupSurroundings(actors, Set.of(anna), councilExists));
    }

    private static Member member(String name, ActorView actor, GroupRole role) {
        return new Member(name, actor.id(), role, Optional.empty());
    }

    private static Member member(String name, ActorView actor, GroupRole role, AccountId account) {
        return new Member(name, actor.id(), role, Optional.of(account));
    }

    private static ActorView actor(String name, ActorKind kind, Sector sector) {
        return new ActorView(
            new ActorId(UUID.randomUUID()), new ActorDetails(name, kind, sector, false, true, null, null));
    }
}
