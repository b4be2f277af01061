package platssamverkan.actionplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

@Embeddable
class CommitmentColumns {

    private UUID responsibleActorId;
    private String responsiblePerson;
    private UUID responsibleAccountId;
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "action_plan_participant", joinColumns = @JoinColumn(name = "row_id"))
    @Column(name = "actor_id")
    private Set<UUID> participants;
    private UUID landOwnerId;
    private Long investmentOre;
    private Long yearlyCostOre;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate followUpOn;

    protected CommitmentColumns() {}

    CommitmentColumns(Commitment commitment) {
        responsibleActorId = value(commitment.responsibleActor());
        responsiblePerson = commitment.responsiblePerson();
        responsibleAccountId = commitment.responsibleAccount() == null ? null : commitment.responsibleAccount().value();
        participants = commitment.participants().stream().map(ActorId::value).collect(Collectors.toSet());
        landOwnerId = value(commitment.landOwner());
        investmentOre = commitment.investmentOre();
        yearlyCostOre = commitment.yearlyCostOre();
        startsOn = commitment.startsOn();
        endsOn = commitment.endsOn();
        followUpOn = commitment.followUpOn();
    }

    Commitment commitment() {
        return new Commitment(
            actor(responsibleActorId), responsiblePerson,
            responsibleAccountId == null ? null : new AccountId(responsibleAccountId),
            participants.stream().map(ActorId::new).collect(Collectors.toSet()),
            actor(landOwnerId), investmentOre, yearlyCostOre, startsOn, endsOn, followUpOn);
    }

    private static UUID value(ActorId actor) {
        return actor == null ? null : actor.value();
    }

    private static ActorId actor(UUID value) {
        return value == null ? null : new ActorId(value);
    }
}
