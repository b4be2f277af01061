package platssamverkan.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class CalendarEntry {

    @Id
    private UUID id;
    private UUID projectId;
    private String step;
    private LocalDate dueOn;
    @Version
    private long version;

    protected CalendarEntry() {}

    CalendarEntry(ProjectId project, String step, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.step = step;
        this.dueOn = dueOn;
    }

    String step() {
        return step;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    void moveTo(LocalDate day) {
        dueOn = day;
    }
}
