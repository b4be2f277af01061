package platssamverkan.followup;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.meeting.MeetingId;
import platssamverkan.project.ProjectId;

/** One version of the plan for continued work; an older version is kept as it was. */
@Entity
class ContinuedWork {

    @Id
    private UUID id;
    private UUID projectId;
    private int version;
    private UUID meetingId;
    @Enumerated(EnumType.STRING)
    private Continuation carriedOnBy;
    private String organisation;
    private LocalDate nextInspectionOn;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "work_id", nullable = false)
    @OrderColumn(name = "position")
    private List<ContinuedWorkProposal> proposals;

    protected ContinuedWork() {}

    ContinuedWork(
        ProjectId projectId, int version, Optional<MeetingId> meeting, PlanContinuedWork plan, AccountId by, Instant at
    ) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.meetingId = meeting.map(MeetingId::value).orElse(null);
        this.carriedOnBy = plan.carriedOnBy();
        this.organisation = plan.organisation();
        this.proposals = plan.proposals().stream().map(ContinuedWorkProposal::new).toList();
        this.nextInspectionOn = plan.nextInspectionOn();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    int version() {
        return version;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    ContinuedWorkView view() {
        return new ContinuedWorkView(
            version, Optional.ofNullable(meetingId).map(MeetingId::new), carriedOnBy, organisation,
            proposals.stream().map(ContinuedWorkProposal::content).toList(), nextInspectionOn);
    }
}
