package platssamverkan.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.project.MemberView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;

/** Whom a project can call: its members, and the contacts of its actors who have an e-mail address. */
@Component
class Invitees {

    private final MembershipService memberships;
    private final AccountService accounts;
    private final ActorService actors;

    Invitees(MembershipService memberships, AccountService accounts, ActorService actors) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.actors = actors;
    }

    /** By key: members by name, then actors by name. */
    Map<String, PlannedInvitee> of(ProjectId project) {
        return Stream.concat(members(project), actors(project)).collect(Collectors.toMap(
            PlannedInvitee::key, invitee -> invitee, (one, other) -> one, LinkedHashMap::new));
    }

    private Stream<PlannedInvitee> members(ProjectId project) {
        var members = memberships.members(project);
        var addresses = accounts.addresses(members.stream().map(MemberView::accountId).distinct().toList());
        return distinct(members)
            .map(member -> PlannedInvitee.member(member.accountId(), member.name(), addresses.get(member.accountId())));
    }

    private static Stream<MemberView> distinct(List<MemberView> members) {
        return members.stream()
            .collect(Collectors.<MemberView, AccountId, MemberView>toMap(
                MemberView::accountId, member -> member, (one, other) -> one))
            .values().stream().sorted(Comparator.comparing(MemberView::name).thenComparing(m -> m.accountId().toString()));
    }

    private Stream<PlannedInvitee> actors(ProjectId project) {
        return actors.actors(project).stream().filter(actor -> actor.contact().email() != null)
            .map(actor -> PlannedInvitee.actor(actor.id(), name(actor), actor.contact().email()));
    }

    private static String name(ActorView actor) {
        return Optional.ofNullable(actor.contact().name()).map(name -> name + ", " + actor.name()).orElse(actor.name());
    }
}
