package platssamverkan.collaboration;

import jakarta.persistence.Entity;
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
    private LocalDate heldOn;
    private String topic;
    private int businesses;
    private int propertyOwners;
    private int departments;
    private String nextSteps;
    private UUID recordedBy;
    private Instant recordedAt;

    protected CoachingSession() {}

    CoachingSession(ProjectId projectId, RecordCoaching session, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.heldOn = session.heldOn();
        this.topic = session.topic();
        this.businesses = session.businesses();
        this.propertyOwners = session.propertyOwners();
        this.departments = session.departments();
        this.nextSteps = session.nextSteps();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    RecordCoaching content() {
        return new RecordCoaching(heldOn, topic, businesses, propertyOwners, departments, nextSteps);
    }
}
