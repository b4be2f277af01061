package platssamverkan.collaboration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.area.PlaceId;
import platssamverkan.collaboration.FormWorkingGroup.Member;
import platssamverkan.shared.Refusal;

/** What makes a working group one that can work: a place of the project, one who leads, everybody once. */
final class WorkingGroupRules {

    private final FormWorkingGroup group;
    private final WorkingGroupSurroundings around;

    private WorkingGroupRules(FormWorkingGroup group, WorkingGroupSurroundings around) {
        this.group = group;
        this.around = around;
    }

    static List<Refusal> check(PlaceId place, FormWorkingGroup group, WorkingGroupSurroundings around) {
        var rules = new WorkingGroupRules(group, around);
        return Stream.of(rules.place(place), rules.name(), rules.above(), rules.leads(), rules.members(), rules.twice())
            .flatMap(Function.identity())
            .toList();
    }

    private Stream<Refusal> place(PlaceId place) {
        return around.places().contains(place) ? Stream.empty() : Stream.of(Refusal.of("workingGroupPlaceUnknown"));
    }

    private Stream<Refusal> name() {
        return around.namesTaken().contains(group.name().toLowerCase(Locale.ROOT))
            ? Stream.of(Refusal.at("name", "workingGroupNameTaken"))
            : Stream.empty();
    }

    private Stream<Refusal> above() {
        return group.reportsTo() == GroupAbove.LOCAL_COUNCIL && !around.localCouncilExists()
            ? Stream.of(Refusal.at("reportsTo", "workingGroupBelowMissingCouncil"))
            : Stream.empty();
    }

    private Stream<Refusal> leads() {
        var leads = rows(Member::leads);
        return leads.isEmpty()
            ? Stream.of(Refusal.at("members", "workingGroupWithoutLead"))
            : leads.stream().skip(1).map(row -> Refusal.at(path(row, "leads"), "workingGroupWithSecondLead"));
    }

    private Stream<Refusal> members() {
        return Stream.concat(
            rows(member -> !around.actors().contains(member.actor())).stream()
                .map(row -> Refusal.at(path(row, "actor"), "groupMemberActorUnknown")),
            rows(member -> member.account().filter(account -> !around.projectMembers().contains(account)).isPresent())
                .stream()
                .map(row -> Refusal.at(path(row, "account"), "groupMemberOutsideProject")));
    }

    private Stream<Refusal> twice() {
        var people = new HashSet<Object>();
        var accounts = new HashSet<Object>();
        return Stream.concat(
            rows(member -> !people.add(List.of(member.name().toLowerCase(Locale.ROOT), member.actor()))).stream()
                .map(row -> Refusal.at(path(row, "name"), "groupMemberTwice", group.members().get(row).name())),
            rows(member -> member.account().isPresent() && !accounts.add(member.account())).stream()
                .map(row -> Refusal.at(path(row, "account"), "groupAccountTwice")));
    }

    private List<Integer> rows(Predicate<Member> wanted) {
        return IntStream.range(0, group.members().size())
            .filter(row -> wanted.test(group.members().get(row)))
            .boxed()
            .toList();
    }

    private static String path(int row, String field) {
        return "members." + row + "." + field;
    }
}
