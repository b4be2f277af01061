package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.FormGroup.Member;

/** The group after somebody has left their seat, with the successor on it where there is one. */
final class SeatSuccession {

    private final List<Member> members;
    private final LocalDate today;

    private SeatSuccession(List<Member> members, LocalDate today) {
        this.members = new ArrayList<>(members);
        this.today = today;
    }

    static FormGroup left(FormGroup group, Member leaving, LocalDate today) {
        var after = new SeatSuccession(group.members(), today);
        after.leave(leaving);
        return after.of(group);
    }

    /** Somebody who has a seat of their own keeps it, and becomes the chair where the chair leaves. */
    static FormGroup handedOver(FormGroup group, Member leaving, AccountId successor, String name, LocalDate today) {
        var after = new SeatSuccession(group.members(), today);
        after.leave(leaving);
        after.seat(leaving, successor, name);
        return after.of(group);
    }

    private void leave(Member leaving) {
        replace(leaving::equals, member -> with(member, member.role(), member.joinedOn(), today));
    }

    private void seat(Member left, AccountId successor, String name) {
        var known = members.stream().filter(isThePerson(left, successor, name)).findFirst();
        if (known.isEmpty()) {
            members.add(new Member(UUID.randomUUID(), name, left.actor(), left.role(), Optional.of(successor),
                left.deputyFor(), today, null));
            followedBy(left, name);
        } else if (known.get().hasLeft() || !known.get().hasSeat() && left.hasSeat()) {
            replace(known.get()::equals, member -> on(left, member, successor));
            followedBy(left, known.get().name());
        } else if (left.role() == GroupRole.CHAIR) {
            replace(known.get()::equals, member -> with(member, GroupRole.CHAIR, member.joinedOn(), null));
        }
    }

    /** By the account, or by the name of somebody of the same actor who has not logged in before. */
    private static Predicate<Member> isThePerson(Member left, AccountId successor, String name) {
        return member -> member.account().map(successor::equals)
            .orElseGet(() -> member.actor().equals(left.actor()) && member.name().equalsIgnoreCase(name));
    }

    private Member on(Member left, Member successor, AccountId account) {
        return new Member(successor.id(), successor.name(), left.actor(), left.role(), Optional.of(account),
            left.deputyFor(), today, null);
    }

    /** Those who stood in for the one who left stand in for the successor. */
    private void followedBy(Member left, String successor) {
        replace(member -> !member.hasLeft() && left.name().equalsIgnoreCase(member.deputyFor()),
            member -> new Member(member.id(), member.name(), member.actor(), member.role(), member.account(), successor,
                member.joinedOn(), null));
    }

    private void replace(Predicate<Member> which, UnaryOperator<Member> by) {
        members.replaceAll(member -> which.test(member) ? by.apply(member) : member);
    }

    private static Member with(Member member, GroupRole role, LocalDate joinedOn, LocalDate leftOn) {
        return new Member(member.id(), member.name(), member.actor(), role, member.account(),
            role == GroupRole.DEPUTY ? member.deputyFor() : null, joinedOn, leftOn);
    }

    private FormGroup of(FormGroup group) {
        return new FormGroup(group.name(), group.basis(), group.mandate(), group.rhythm(), group.rule(), members);
    }
}
