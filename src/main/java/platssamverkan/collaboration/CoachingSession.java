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
class CoachingSession {

    @Id
    private UUID id;
    private UUID projectId;
    private String step;
    private LocalDate heldOn;
    @Enumerated(EnumType.STRING)
    private CoachingTarget targetGroup;
    private String topic;
    private int businesses;
    private int propertyOwners;
    private int departments;
    private String organisations;
    private String nextSteps;
    private UUID recordedBy;
    private Instant recordedAt;

    protected CoachingSession() {}

    CoachingSession(ProjectId projectId, String step, RecordCoaching session, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.step = step;
        this.heldOn = session.heldOn();
        this.targetGroup = session.target();
        this.topic = session.topic();
        this.businesses = session.businesses();
        this.propertyOwners = session.propertyOwners();
        this.departments = session.departments();
        this.organisations = session.organisations();
        this.nextSteps = session.nextSteps();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    String step() {
        return step;
    }

    RecordCoaching content() {
        return new RecordCoaching(
            heldOn, targetGroup, topic, businesses, propertyOwners, departments, organisations, nextSteps);
    }
}
