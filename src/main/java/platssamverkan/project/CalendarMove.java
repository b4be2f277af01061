package platssamverkan.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import platssamverkan.account.AccountId;

@Entity
class CalendarMove {

    @Id
    private UUID id;
    private UUID projectId;
    private String step;
    private LocalDate dueBefore;
    private LocalDate dueAfter;
    private String reason;
    private UUID movedBy;
    private Instant movedAt;

    protected CalendarMove() {}

    CalendarMove(
        ProjectId project, CalendarEntry entry, LocalDate to, String reason, AccountId by, Instant at
    ) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.step = entry.step();
        this.dueBefore = entry.dueOn();
        this.dueAfter = to;
        this.reason = reason;
        this.movedBy = by.value();
        this.movedAt = at;
    }
}
