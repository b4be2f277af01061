package platssamverkan.actionplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** A measure through every version of the plan: its number, where it stands and everything that led there. */
@Entity
class Measure {

    @Id
    private UUID id;
    private UUID projectId;
    private int number;
    @Enumerated(EnumType.STRING)
    private MeasureStatus status;
    private UUID proposedBy;
    private Instant proposedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    private PlannedMeasure adoptedRow;
    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<MeasureHistoryEntry> history = new ArrayList<>();

    protected Measure() {}

    Measure(ProjectId projectId, int number, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.number = number;
        this.status = MeasureStatus.PROPOSED;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    MeasureId id() {
        return new MeasureId(id);
    }

    ProjectId projectId() {
        return new ProjectId(projectId);
    }

    int number() {
        return number;
    }

    MeasureStatus status() {
        return status;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    AccountId proposedBy() {
        return new AccountId(proposedBy);
    }

    Optional<PlannedMeasure> adoptedRow() {
        return Optional.ofNullable(adoptedRow);
    }


    void become(MeasureStep step) {
        if (!status.canBecome(step.status())) {
            throw new IllegalStateException("%s cannot become %s".formatted(status, step.status()));
        }
        status = step.status();
        history.add(new MeasureHistoryEntry(this, history.size(), step));
    }

    /** From now on the measure is what this row of an adopted plan says. */
    void adopt(PlannedMeasure row) {
        adoptedRow = row;
    }

    /** An adopted measure as it stands that day. */
    MeasureView view(LocalDate today) {
        var commitment = adoptedRow.commitment();
        var late = status.isUnfinished() && commitment.endsOn().isBefore(today);
        return new MeasureView(id(), projectId(), number, status, late, adoptedRow.versionNumber(),
            adoptedRow.content(), commitment, history.stream().map(MeasureHistoryEntry::step).toList());
    }
}
