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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.Majority;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Quorum;

/** One version of the group; an older version is kept as it was. */
@Entity
class SteeringGroup {

    @Embeddable
    record MemberRow(
        UUID memberId, String name, UUID actorId, @Enumerated(EnumType.STRING) GroupRole role, UUID accountId,
        String deputyFor, LocalDate joinedOn, LocalDate leftOn
    ) {

        static MemberRow of(Member member) {
            return new MemberRow(member.id(), member.name(), member.actor().value(), member.role(),
                member.account().map(AccountId::value).orElse(null), member.deputyFor(), member.joinedOn(),
                member.leftOn());
        }

        Member member() {
            return new Member(memberId, name, new ActorId(actorId), role,
                Optional.ofNullable(accountId).map(AccountId::new), deputyFor, joinedOn, leftOn);
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
    @Enumerated(EnumType.STRING)
    private Quorum quorum;
    @Enumerated(EnumType.STRING)
    private Majority majority;
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
        this.quorum = content.rule().quorum();
        this.majority = content.rule().majority();
        this.members = content.members().stream().map(MemberRow::of).toList();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    ProjectId projectId() {
        return new ProjectId(projectId);
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    SteeringGroupView view() {
        var people = members.stream().map(MemberRow::member).toList();
        return new SteeringGroupView(
            version, new FormGroup(name, basis, mandate, rhythm, new DecisionRule(quorum, majority), people));
    }
}
