package platssamverkan.actionplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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

/** What the local actors said about one version of the plan. */
@Entity
class PlanDiscussion {

    @Id
    private UUID id;
    private UUID projectId;
    @ManyToOne
    private PlanVersion version;
    private LocalDate discussedOn;
    private String problemPicture;
    private String targetPicture;
    private String toComplete;
    private boolean agreed;
    private UUID recordedBy;
    private Instant recordedAt;
    @ElementCollection
    @CollectionTable(name = "plan_stance", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    private List<PlanStanceRow> stances;

    protected PlanDiscussion() {}

    PlanDiscussion(ProjectId projectId, PlanVersion version, DiscussPlan discussion, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.discussedOn = discussion.discussedOn();
        this.problemPicture = discussion.problemPicture();
        this.targetPicture = discussion.targetPicture();
        this.agreed = discussion.allAgree();
        this.toComplete = discussion.toComplete().orElse(null);
        this.recordedBy = by.value();
        this.recordedAt = at;
        this.stances = discussion.answers().stream().map(PlanStanceRow::of).toList();
    }

    PlanDiscussionView view() {
        return new PlanDiscussionView(version.number(), new DiscussPlan(discussedOn, problemPicture, targetPicture,
            stances.stream().map(PlanStanceRow::stance).toList(), Optional.ofNullable(toComplete)), agreed);
    }
}
