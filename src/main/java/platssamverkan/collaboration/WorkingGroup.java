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
import platssamverkan.area.PlaceId;
import platssamverkan.collaboration.FormWorkingGroup.Member;
import platssamverkan.project.ProjectId;

/** One version of a working group; an older version is kept as it was. */
@Entity
class WorkingGroup {

    @Embeddable
    record MemberRow(String name, UUID actorId, UUID accountId, boolean leads) {

        static MemberRow of(Member member) {
            return new MemberRow(
                member.name(), member.actor().value(), member.account().map(AccountId::value).orElse(null), member.leads());
        }

        Member member() {
            return new Member(name, new ActorId(actorId), Optional.ofNullable(accountId).map(AccountId::new), leads);
        }
    }

    @Id
    private UUID id;
    private UUID projectId;
    private UUID groupId;
    private int version;
    private UUID placeId;
    private String name;
    private String mandate;
    @Enumerated(EnumType.STRING)
    private GroupAbove reportsTo;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "working_group_member", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<MemberRow> members;

    protected WorkingGroup() {}

    private WorkingGroup(UUID groupId, int version, UUID placeId, ProjectId project, FormWorkingGroup content) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.groupId = groupId;
        this.version = version;
        this.placeId = placeId;
        this.name = content.name();
        this.mandate = content.mandate();
        this.reportsTo = content.reportsTo();
        this.members = content.members().stream().map(MemberRow::of).toList();
    }

    static WorkingGroup first(ProjectId project, PlaceId place, FormWorkingGroup content) {
        return new WorkingGroup(UUID.randomUUID(), 1, place.value(), project, content);
    }

    /** The version after this one; it stays with its place. */
    WorkingGroup next(FormWorkingGroup content) {
        return new WorkingGroup(groupId, version + 1, placeId, new ProjectId(projectId), content);
    }

    WorkingGroup recorded(AccountId by, Instant at) {
        recordedBy = by.value();
        recordedAt = at;
        return this;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    WorkingGroupView view() {
        return new WorkingGroupView(
            new WorkingGroupId(groupId), version, new PlaceId(placeId),
            new FormWorkingGroup(name, mandate, reportsTo, members.stream().map(MemberRow::member).toList()));
    }
}
