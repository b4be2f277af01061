package platssamverkan.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.actor.ActorId;
import platssamverkan.followup.PlanContinuedWork.Proposal;

@Entity
class ContinuedWorkProposal {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private ProposalKind kind;
    private String description;
    private UUID responsibleActorId;
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "continued_work_partner", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "actor_id")
    private Set<UUID> partners;

    protected ContinuedWorkProposal() {}

    ContinuedWorkProposal(Proposal proposal) {
        this.id = UUID.randomUUID();
        this.kind = proposal.kind();
        this.description = proposal.description();
        this.responsibleActorId = proposal.responsible().value();
        this.dueOn = proposal.dueOn();
        this.partners = proposal.partners().stream().map(ActorId::value).collect(Collectors.toSet());
    }

    Proposal content() {
        return new Proposal(
            kind, description, new ActorId(responsibleActorId),
            partners.stream().map(ActorId::new).collect(Collectors.toSet()), dueOn);
    }
}
