package platssamverkan.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.account.MunicipalityView;

@Entity
class Project {

    @Id
    private UUID id;
    private UUID municipalityId;
    private String name;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private ProgramModel model;
    @Enumerated(EnumType.STRING)
    private ProjectStatus status;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private UUID openedBy;
    private Instant openedAt;
    private LocalDate pausedOn;
    private Instant closedAt;
    @Version
    private long version;

    protected Project() {}

    Project(OpenProject command, AccountId openedBy, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.municipalityId = command.municipalityId();
        this.name = command.name().strip();
        this.purpose = command.purpose().strip();
        this.model = command.model();
        this.status = ProjectStatus.ACTIVE;
        this.startsOn = command.startsOn();
        this.endsOn = command.startsOn().plusMonths(command.model().months());
        this.openedBy = openedBy.value();
        this.openedAt = openedAt;
    }

    ProjectId id() {
        return new ProjectId(id);
    }

    ProjectStatus status() {
        return status;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    UUID municipalityId() {
        return municipalityId;
    }

    void pause(LocalDate day) {
        status = ProjectStatus.PAUSED;
        pausedOn = day;
    }

    /** Moves the project's end by the days it has rested. */
    long resume(LocalDate day) {
        var days = restedDays(day);
        status = ProjectStatus.ACTIVE;
        pausedOn = null;
        endsOn = endsOn.plusDays(days);
        return days;
    }

    long restedDays(LocalDate day) {
        return status == ProjectStatus.PAUSED ? ChronoUnit.DAYS.between(pausedOn, day) : 0;
    }

    void close(ProjectStatus as, Instant at) {
        status = as;
        closedAt = at;
    }

    ProgramModel model() {
        return model;
    }

    ProjectView view(MunicipalityView municipality) {
        return new ProjectView(id(), name, purpose, model, status, municipalityId, municipality.name(),
            municipality.example(), startsOn, endsOn);
    }
}
