package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;
import platssamverkan.collaboration.FormWorkingGroup.Member;
import platssamverkan.shared.Refusal;

class WorkingGroupRulesTests {

    private final PlaceId square = new PlaceId(UUID.randomUUID());
    private final ActorId department = new ActorId(UUID.randomUUID());
    private final AccountId anna = new AccountId(UUID.randomUUID());

    @Test
    void acceptsAGroupWithOneWhoLeads() {
        assertThat(check(square, member("Anna", true, anna), member("Omar", false, null))).isEmpty();
    }

    @Test
    void refusesAGroupThatNobodyLeads() {
        assertThat(check(square, member("Anna", false, anna)))
            .containsExactly(Refusal.at("members", "workingGroupWithoutLead"));
    }

    @Test
    void refusesASecondWhoLeadsAtItsRow() {
        assertThat(check(square, member("Anna", true, anna), member("Omar", true, null)))
            .containsExactly(Refusal.at("members.1.leads", "workingGroupWithSecondLead"));
    }

    @Test
    void refusesAPlaceThatTheProjectDoesNotGoOnWith() {
        assertThat(check(new PlaceId(UUID.randomUUID()), member("Anna", true, anna)))
            .containsExactly(Refusal.of("workingGroupPlaceUnknown"));
    }

    @Test
    void refusesTheNameOfAnotherGroup() {
        assertThat(WorkingGroupRules.check(square, group("STATIONEN", GroupAbove.STEERING_GROUP, member("Anna", true, anna)), around(true)))
            .containsExactly(Refusal.at("name", "workingGroupNameTaken"));
    }

    @Test
    void refusesACouncilAboveWhereThereIsNone() {
        var group = group("Torget", GroupAbove.LOCAL_COUNCIL, member("Anna", true, anna));

        assertThat(WorkingGroupRules.check(square, group, around(false)))
            .containsExactly(Refusal.at("reportsTo", "workingGroupBelowMissingCouncil"));
        assertThat(WorkingGroupRules.check(square, group, around(true))).isEmpty();
    }

    @Test
    void refusesActorsAndAccountsFromOutside() {
        var stranger = new Member(
            "Eva", new ActorId(UUID.randomUUID()), Optional.of(new AccountId(UUID.randomUUID())), false);

        assertThat(check(square, member("Anna", true, anna), stranger)).containsExactly(
            Refusal.at("members.1.actor", "groupMemberActorUnknown"),
            Refusal.at("members.1.account", "groupMemberOutsideProject"));
    }

    @Test
    void refusesTheSamePersonAndTheSameAccountTwice() {
        assertThat(check(square, member("Anna", true, anna), member("ANNA", false, null)))
            .containsExactly(Refusal.at("members.1.name", "groupMemberTwice", "ANNA"));
        assertThat(check(square, member("Anna", true, anna), member("Omar", false, anna)))
            .containsExactly(Refusal.at("members.1.account", "groupAccountTwice"));
    }

    private List<Refusal> check(PlaceId place, Member... members) {
        return WorkingGroupRules.check(place, group("Torget", GroupAbove.STEERING_GROUP, members), around(true));
    }

    private static FormWorkingGroup group(String name, GroupAbove above, Member... members) {
        return new FormWorkingGroup(name, "Sköter torget", above, List.of(members));
    }

    private WorkingGroupSurroundings around(boolean councilExists) {
        return new WorkingGroupSurroundings(
            Set.of(square), Set.of(department), Set.of(anna), Set.of("stationen"), councilExists);
    }

    private Member member(String name, boolean leads, AccountId account) {
        return new Member(name, department, Optional.ofNullable(account), leads);
    }
}
