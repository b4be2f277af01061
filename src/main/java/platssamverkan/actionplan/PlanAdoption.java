package platssamverkan.actionplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** The group's decision about one version of the plan, waiting for the chair's answer or answered. */
@Entity
class PlanAdoption {

    @Id
    private UUID id;
    private UUID projectId;
    @ManyToOne
    private PlanVersion version;
    @Enumerated(EnumType.STRING)
    private PlanDecision decision;
    private LocalDate heldOn;
    private String minutesReference;
    private String requiredChanges;
    private String reservations;
    @ElementCollection
    @CollectionTable(name = "plan_adoption_attendee", joinColumns = @JoinColumn(name = "adoption_id"))
    @OrderColumn(name = "position")
    private List<Attendee> present;
    @ElementCollection
    @CollectionTable(name = "plan_further_decision", joinColumns = @JoinColumn(name = "adoption_id"))
    @OrderColumn(name = "position")
    private List<FurtherDecision> furtherDecisions;
    private UUID recordedBy;
    private Instant recordedAt;
    private Boolean confirmed;
    private String notConfirmedReason;
    private boolean onBehalf;
    private UUID confirmedBy;
    private Instant confirmedAt;

    protected PlanAdoption() {}

    PlanAdoption(ProjectId projectId, PlanVersion version, RecordAdoption adoption, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.decision = adoption.decision();
        this.heldOn = adoption.heldOn();
        this.minutesReference = adoption.minutesReference();
        this.requiredChanges = adoption.requiredChanges();
        this.reservations = adoption.reservations();
        this.present = List.copyOf(adoption.present());
        this.furtherDecisions = List.copyOf(adoption.furtherDecisions());
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    void answer(AdoptionView.Answer answer) {
        confirmed = answer.confirmed();
        notConfirmedReason = answer.reason();
        onBehalf = answer.onBehalf();
        confirmedBy = answer.by().value();
        confirmedAt = answer.at();
    }

    boolean wasRecordedBy(AccountId person) {
        return recordedBy.equals(person.value());
    }

    PlanVersion version() {
        return version;
    }

    PlanDecision decision() {
        return decision;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String minutesReference() {
        return minutesReference;
    }

    String requiredChanges() {
        return requiredChanges;
    }

    AdoptionView view() {
        var recorded = new RecordAdoption(heldOn, List.copyOf(present), decision, requiredChanges, reservations,
            minutesReference, List.copyOf(furtherDecisions));
        return new AdoptionView(version.number(), recorded, new AccountId(recordedBy), recordedAt, answer());
    }

    private Optional<AdoptionView.Answer> answer() {
        return Optional.ofNullable(confirmed).map(given -> new AdoptionView.Answer(
            given, notConfirmedReason, onBehalf, new AccountId(confirmedBy), confirmedAt));
    }
}
