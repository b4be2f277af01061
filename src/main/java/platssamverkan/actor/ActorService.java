package platssamverkan.actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Keeps the register of the actors around a project's places. */
@Service
@Transactional
public class ActorService {

    private final Actors actors;
    private final RegisterEntries entries;
    private final MembershipService memberships;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    ActorService(
        Actors actors, RegisterEntries entries, MembershipService memberships, JournalService journal,
        ApplicationEventPublisher events
    ) {
        this.actors = actors;
        this.entries = entries;
        this.memberships = memberships;
        this.journal = journal;
        this.events = events;
    }

    /** Registers every actor given; one that is registered under that name is corrected, the others stay. */
    public Outcome<List<ActorView>> map(ProjectId projectId, List<ActorDetails> rows, AccountId by, Instant at) {
        var registered = entries.current(projectId.value());
        var faults = ActorRules.faults(rows, registered.stream().map(RegisterEntry::details).toList(), accounts(projectId));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        rows.forEach(row -> named(registered, row.key()).ifPresentOrElse(
            entry -> correct(entry, row, by, at), () -> add(projectId, row, by, at)));
        events.publishEvent(new ActorsMapped(projectId, rows.size()));
        return Outcome.accepted(actors(projectId));
    }

    /** Registers an actor who joins later (TP-027). */
    public Outcome<ActorView> join(ProjectId projectId, ActorDetails actor, AccountId by, Instant at) {
        if (named(entries.current(projectId.value()), actor.key()).isPresent()) {
            return Outcome.refused(Refusal.at("name", "actorAlreadyRegistered", actor.name()));
        }
        var faults = ActorRules.faults(actor, accounts(projectId));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var joined = add(projectId, actor, by, at);
        journal.write(projectId, by, JournalKind.ACTOR_JOINED, null, joined.name());
        events.publishEvent(new ActorJoined(projectId, joined.id()));
        return Outcome.accepted(joined);
    }

    /** Corrects what is known about an actor, the name included; whatever refers to the actor still does. */
    public Outcome<ActorView> change(ProjectId projectId, ActorId actorId, ActorDetails actor, AccountId by, Instant at) {
        var isTheOne = entries.current(projectId.value()).stream()
            .collect(Collectors.partitioningBy(entry -> entry.view().id().equals(actorId)));
        var faults = ActorRules.changeFaults(
            actor, isTheOne.get(false).stream().map(RegisterEntry::details).toList(), accounts(projectId));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        correct(isTheOne.get(true).get(0), actor, by, at);
        return Outcome.accepted(find(projectId, actorId).orElseThrow());
    }

    /** The actors in the order of their names. */
    @Transactional(readOnly = true)
    public List<ActorView> actors(ProjectId projectId) {
        return entries.current(projectId.value()).stream().map(RegisterEntry::view).toList();
    }

    /** Names that actors had before they were corrected, with the actor; what was written then still has them. */
    @Transactional(readOnly = true)
    public Map<String, ActorId> formerNames(ProjectId projectId) {
        return entries.former(projectId.value()).stream().map(RegisterEntry::view)
            .collect(Collectors.toMap(ActorView::name, ActorView::id, (later, earlier) -> later));
    }

    @Transactional(readOnly = true)
    public Optional<ActorView> find(ProjectId projectId, ActorId actorId) {
        return actors(projectId).stream().filter(actor -> actor.id().equals(actorId)).findAny();
    }

    @Transactional(readOnly = true)
    public boolean exists(ProjectId projectId, ActorId actorId) {
        return find(projectId, actorId).isPresent();
    }

    private ActorView add(ProjectId projectId, ActorDetails actor, AccountId by, Instant at) {
        var id = actors.save(new Actor(projectId)).id();
        return entries.saveAndFlush(new RegisterEntry(projectId, id, 1, actor, by, at)).view();
    }

    private void correct(RegisterEntry entry, ActorDetails actor, AccountId by, Instant at) {
        if (!entry.details().equals(actor)) {
            entries.saveAndFlush(entry.supersede(at));
            entries.saveAndFlush(entry.corrected(actor, by, at));
        }
    }

    private static Optional<RegisterEntry> named(List<RegisterEntry> registered, String key) {
        return registered.stream().filter(entry -> entry.details().key().equals(key)).findAny();
    }

    private Set<UUID> accounts(ProjectId projectId) {
        return memberships.members(projectId).stream()
            .map(member -> member.accountId().value())
            .collect(Collectors.toSet());
    }
}
