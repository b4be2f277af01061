package platssamverkan.actionplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** One version of a project's plan, with its rows. */
@Entity
@Table(name = "action_plan_version")
class PlanVersion {

    private static final Comparator<PlannedMeasure> BY_NUMBER = Comparator.comparing(row -> row.measure().number());

    @Id
    private UUID id;
    private UUID projectId;
    private int number;
    @Enumerated(EnumType.STRING)
    private PlanStatus status;
    private String reason;
    private UUID openedBy;
    private Instant openedAt;
    private String note;
    private UUID handedOnBy;
    private Instant handedOnAt;
    private Instant settledAt;
    private String withdrawalReason;
    @Version
    private Long revision;
    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    private List<PlannedMeasure> rows = new ArrayList<>();

    protected PlanVersion() {}

    private PlanVersion(ProjectId projectId, int number, String reason, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.number = number;
        this.status = PlanStatus.DRAFT;
        this.reason = reason;
        this.openedBy = by.value();
        this.openedAt = at;
    }

    static PlanVersion first(ProjectId projectId, AccountId by, Instant at) {
        return new PlanVersion(projectId, 1, null, by, at);
    }

    /** A new draft that begins where this version ends. */
    PlanVersion next(String why, AccountId by, Instant at) {
        return next(number + 1, why, by, at);
    }

    PlanVersion next(int nextNumber, String why, AccountId by, Instant at) {
        var next = new PlanVersion(new ProjectId(projectId), nextNumber, why, by, at);
        rows().forEach(row -> next.rows.add(row.copyTo(next)));
        return next;
    }

    PlannedMeasure add(Measure measure) {
        var row = new PlannedMeasure(this, measure);
        rows.add(row);
        return row;
    }

    void handOn(String message, AccountId by, Instant at) {
        status = PlanStatus.UNDER_DECISION;
        note = message;
        handedOnBy = by.value();
        handedOnAt = at;
    }

    void settle(PlanStatus as, Instant at) {
        status = as;
        settledAt = at;
    }

    void withdraw(String why, Instant at) {
        settle(PlanStatus.WITHDRAWN, at);
        withdrawalReason = why;
    }

    Optional<PlannedMeasure> row(MeasureId measure) {
        return rows().stream().filter(row -> row.measure().id().equals(measure)).findFirst();
    }

    List<PlannedMeasure> rows() {
        return rows.stream().filter(row -> !row.isLeftOut()).sorted(BY_NUMBER).toList();
    }

    UUID id() {
        return id;
    }

    AccountId handedOnBy() {
        return new AccountId(handedOnBy);
    }

    AccountId openedBy() {
        return new AccountId(openedBy);
    }

    int number() {
        return number;
    }

    PlanStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    PlanView view() {
        return new PlanView(number, status, Optional.ofNullable(reason), Optional.ofNullable(note),
            Optional.ofNullable(handedOnAt), Optional.ofNullable(settledAt),
            rows().stream().map(PlannedMeasure::view).toList());
    }
}
