package platssamverkan.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** What a project left on the day it ended. */
@Entity
class HandOver {

    @Id
    private UUID id;
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private Receiver receiver;
    private String organisation;
    private LocalDate nextInspectionOn;
    private UUID recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "hand_over_item", joinColumns = @JoinColumn(name = "hand_over_id"))
    @OrderColumn(name = "position")
    private List<HandedOver> items;

    protected HandOver() {}

    HandOver(ProjectId project, HandOverView content, Optional<AccountId> by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.receiver = content.receiver();
        this.organisation = content.organisation().orElse(null);
        this.nextInspectionOn = content.nextInspectionOn().orElse(null);
        this.items = content.items();
        this.recordedBy = by.map(AccountId::value).orElse(null);
        this.recordedAt = at;
    }

    HandOverView view() {
        return new HandOverView(
            receiver, Optional.ofNullable(organisation), Optional.ofNullable(nextInspectionOn), List.copyOf(items),
            Optional.of(recordedAt));
    }
}
