package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.actor.Sector;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.shared.Refusal;

/** What makes a group one that can steer: one chair, public and private actors, everybody once. */
final class GroupRules {

    private final FormGroup group;
    private final GroupSurroundings around;

    private GroupRules(FormGroup group, GroupSurroundings around) {
        this.group = group;
        this.around = around;
    }

    static List<Refusal> check(FormGroup group, GroupSurroundings around, LocalDate today) {
        return Stream.concat(check(group, around).stream(), new GroupRules(group, around).days(today)).toList();
    }

    static List<Refusal> check(FormGroup group, GroupSurroundings around) {
        var rules = new GroupRules(group, around);
        return Stream.of(rules.basis(), rules.chairs(), rules.sides(), rules.members(), rules.twice(),
                rules.deputies())
            .flatMap(Function.identity())
            .toList();
    }

    private Stream<Refusal> basis() {
        return group.basis() == GroupBasis.LOCAL_COUNCIL && !around.localCouncilExists()
            ? Stream.of(Refusal.at("basis", "groupOnMissingCouncil"))
            : Stream.empty();
    }

    private Stream<Refusal> chairs() {
        var chairs = rows(member -> member.role() == GroupRole.CHAIR && !member.hasLeft());
        var viceChairs = rows(member -> member.role() == GroupRole.VICE_CHAIR && !member.hasLeft());
        return Stream.concat(
            chairs.isEmpty()
                ? Stream.of(Refusal.at("members", "groupWithoutChair"))
                : chairs.stream().skip(1).map(row -> Refusal.at(path(row, "role"), "groupWithSecondChair")),
            viceChairs.stream().skip(1).map(row -> Refusal.at(path(row, "role"), "groupWithSecondViceChair")));
    }

    private Stream<Refusal> deputies() {
        return Stream.concat(
            rows(member -> member.deputyFor() != null && member.hasSeat()).stream()
                .map(row -> Refusal.at(path(row, "deputyFor"), "groupDeputyWithSeat")),
            rows(member -> member.deputyFor() != null && !member.hasSeat() && !hasSeat(member.deputyFor())).stream()
                .map(row -> Refusal.at(path(row, "deputyFor"), "groupDeputyForNobody", group.members().get(row).deputyFor())));
    }

    private Stream<Refusal> days(LocalDate today) {
        return Stream.concat(
            rows(member -> member.hasLeft() && member.leftOn().isAfter(today)).stream()
                .map(row -> Refusal.at(path(row, "leftOn"), "groupLeftInFuture")),
            rows(member -> member.hasLeft() && member.joinedOn() != null && member.leftOn().isBefore(member.joinedOn()))
                .stream().map(row -> Refusal.at(path(row, "leftOn"), "groupLeftBeforeJoining")));
    }

    private boolean hasSeat(String name) {
        return group.members().stream().anyMatch(member -> member.hasSeat() && member.name().equalsIgnoreCase(name));
    }

    private Stream<Refusal> sides() {
        return Stream.concat(
            hasActor(Sector.PUBLIC) ? Stream.empty() : Stream.of(Refusal.at("members", "groupWithoutPublicActor")),
            hasActor(Sector.PRIVATE) ? Stream.empty() : Stream.of(Refusal.at("members", "groupWithoutPrivateActor")));
    }

    private Stream<Refusal> members() {
        return Stream.concat(
            rows(member -> !around.actors().containsKey(member.actor())).stream()
                .map(row -> Refusal.at(path(row, "actor"), "groupMemberActorUnknown")),
            rows(member -> !member.hasLeft()
                && member.account().filter(account -> !around.projectMembers().contains(account)).isPresent()).stream()
                .map(row -> Refusal.at(path(row, "account"), "groupMemberOutsideProject")));
    }

    private Stream<Refusal> twice() {
        var people = new HashSet<Object>();
        var accounts = new HashSet<Object>();
        return Stream.concat(
            rows(member -> !people.add(person(member))).stream()
                .map(row -> Refusal.at(path(row, "name"), "groupMemberTwice", group.members().get(row).name())),
            rows(member -> member.account().isPresent() && !accounts.add(member.account())).stream()
                .map(row -> Refusal.at(path(row, "account"), "groupAccountTwice")));
    }

    private boolean hasActor(Sector sector) {
        return group.active().stream()
            .map(member -> around.actors().get(member.actor()))
            .anyMatch(actor -> actor != null && actor.sector() == sector);
    }

    private List<Integer> rows(Predicate<Member> wanted) {
        return IntStream.range(0, group.members().size())
            .filter(row -> wanted.test(group.members().get(row)))
            .boxed()
            .toList();
    }

    private static List<Object> person(Member member) {
        return List.of(member.name().toLowerCase(Locale.ROOT), member.actor());
    }

    private static String path(int row, String field) {
        return "members." + row + "." + field;
    }
}
