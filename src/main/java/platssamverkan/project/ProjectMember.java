package platssamverkan.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;

@Entity
class ProjectMember {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private Instant startsAt;
    private Instant endsAt;
    private UUID grantedBy;

    protected ProjectMember() {}

    ProjectMember(ProjectId projectId, AccountId accountId, Role role, AccountId grantedBy, Instant startsAt) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.accountId = accountId.value();
        this.role = role;
        this.grantedBy = grantedBy.value();
        this.startsAt = startsAt;
    }

    AccountId accountId() {
        return new AccountId(accountId);
    }

    ProjectId projectId() {
        return new ProjectId(projectId);
    }

    Role role() {
        return role;
    }

    Instant startsAt() {
        return startsAt;
    }

    void end(Instant at) {
        endsAt = at;
    }
}
