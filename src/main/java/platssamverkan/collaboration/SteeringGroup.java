package platssamverkan.collaboration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.project.ProjectId;

/** One version of the group; an older version is kept as it was. */
@Entity
class SteeringGroup {

    @Embeddable
    record MemberRow(String name, UUID actorId, @Enumerated(EnumType.STRING) GroupRole role, UUID accountId) {

        static MemberRow of(Member member) {
            return new MemberRow(
                member.name(), member.actor().value(), member.role(), member.account().map(AccountId::value).orElse(null));
        }

        Member member() {
            return new Member(name, new ActorId(actorId), role, Optional.ofNullable(accountId).map(AccountId::new));
        }
    }

    @Id
    private UUID id;
    private UUID projectId;
    private int version;
    private String name;
    @Enumerated(EnumType.STRING)
    private GroupBasis basis;
    private String mandate;
    @Enumerated(EnumType.STRING)
    private MeetingRhythm rhythm;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "steering_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    private List<MemberRow> members;

    protected SteeringGroup() {}

    SteeringGroup(ProjectId projectId, int version, FormGroup content, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.name = content.name();
        this.basis = content.basis();
        this.mandate = content.mandate();
        this.rhythm = content.rhythm();
        this.members = content.members().stream().map(MemberRow::of).toList();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    SteeringGroupView view() {
        var people = members.stream().map(MemberRow::member).toList();
        return new SteeringGroupView(version, new FormGroup(name, basis, mandate, rhythm, people));
    }
}
