package platssamverkan.collaboration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.actor.ActorId;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

@Entity
@Table(name = "collaboration_agreement")
class AgreementRow extends KeptRow<CollaborationAgreement> {

    private String name;
    private String purposes;
    private String areas;
    @ElementCollection
    @CollectionTable(name = "collaboration_agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "actor_id")
    private Set<UUID> parties;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate signedOn;
    private String signatures;
    private String reference;

    protected AgreementRow() {}

    AgreementRow(RowChange change, CollaborationAgreement content, Instant at) {
        super(change, at);
        this.name = content.name();
        this.purposes = content.purposes();
        this.areas = content.areas();
        this.parties = content.parties().stream().map(ActorId::value).collect(Collectors.toSet());
        this.startsOn = content.startsOn();
        this.endsOn = content.endsOn();
        this.signedOn = content.signedOn();
        this.signatures = content.signatures();
        this.reference = content.reference();
    }

    @Override
    public CollaborationAgreement content() {
        return new CollaborationAgreement(name, purposes, areas,
            parties.stream().map(ActorId::new).collect(Collectors.toSet()), startsOn, endsOn, signedOn, signatures, reference);
    }
}
