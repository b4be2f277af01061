package platssamverkan.collaboration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** A training as it was recorded; nothing in it changes afterwards. */
@Entity
class Training {

    @Embeddable
    record ParticipantRow(String name, String organisation) {}

    @Id
    private UUID id;
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private TrainingAudience audience;
    private String content;
    private BigDecimal hours;
    private String provider;
    private String material;
    private String testMissingBecause;
    private UUID recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "training_day", joinColumns = @JoinColumn(name = "training_id"))
    @OrderColumn(name = "position")
    @Column(name = "held_on")
    private List<LocalDate> days;

    @ElementCollection
    @CollectionTable(name = "training_participant", joinColumns = @JoinColumn(name = "training_id"))
    @OrderColumn(name = "position")
    private List<ParticipantRow> participants;

    protected Training() {}

    Training(ProjectId projectId, TrainingAudience audience, RecordTraining training, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.audience = audience;
        this.content = training.content();
        this.hours = training.hours();
        this.provider = training.provider();
        this.material = training.material();
        this.testMissingBecause = training.testMissingBecause();
        this.days = training.days().stream().sorted().toList();
        this.participants = training.participants().stream()
            .map(participant -> new ParticipantRow(participant.name(), participant.organisation()))
            .toList();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    RecordTraining content() {
        return new RecordTraining(
            content, List.copyOf(days), hours, provider,
            participants.stream().map(row -> new RecordTraining.Participant(row.name(), row.organisation())).toList(),
            material, testMissingBecause);
    }
}
