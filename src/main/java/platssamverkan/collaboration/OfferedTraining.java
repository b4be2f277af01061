package platssamverkan.collaboration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

@Entity
class OfferedTraining {

    @Id
    private UUID id;
    private UUID projectId;
    private int position;
    private String title;
    @Enumerated(EnumType.STRING)
    private TrainingKind kind;
    private LocalDate heldOn;
    private String provider;
    private int seats;
    private int steeringGroup;
    private int projectLeaders;
    private int workingGroups;
    private UUID recordedBy;
    private Instant recordedAt;

    protected OfferedTraining() {}

    OfferedTraining(ProjectId projectId, int position, OfferTraining offer, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.position = position;
        this.title = offer.title();
        this.kind = offer.kind();
        this.heldOn = offer.heldOn();
        this.provider = offer.provider();
        this.seats = offer.seats();
        this.steeringGroup = offer.steeringGroup();
        this.projectLeaders = offer.projectLeaders();
        this.workingGroups = offer.workingGroups();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    OfferTraining content() {
        return new OfferTraining(
            title, kind, heldOn, provider, seats, steeringGroup, projectLeaders, workingGroups);
    }
}
