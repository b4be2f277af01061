package platssamverkan.walkthrough;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;

/** A working note as long as it has no walk; with a walk it stays as it is. */
@Entity
@Table(name = "walk_observation")
class Observation {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID walkId;
    private UUID placeId;
    private String stop;
    @Enumerated(EnumType.STRING)
    private ObservationKind kind;
    private String factorCode;
    private String text;
    private Integer severity;
    @Enumerated(EnumType.STRING)
    private TimeDependency timeDependency;
    private String proposedMeasure;
    private String responsibleParty;
    private boolean acute;
    private Instant addedAt;
    private UUID recordedBy;
    private Instant recordedAt;
    @Version
    private Long version;

    protected Observation() {}

    Observation(ProjectId projectId, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.addedAt = at;
    }

    void write(Observe content, AccountId by, Instant at) {
        placeId = content.place().value();
        stop = content.stop();
        kind = content.kind();
        factorCode = content.factorCode();
        text = content.text();
        severity = content.severity();
        timeDependency = content.timeDependency();
        proposedMeasure = content.proposedMeasure();
        responsibleParty = content.responsibleParty();
        acute = content.acute();
        recordedBy = by.value();
        recordedAt = at;
    }

    void belongTo(SiteWalk walk) {
        walkId = walk.id();
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    boolean isAt(long seen) {
        return view().version() == seen;
    }

    ObservationView view() {
        var content = new Observe(
            place(), stop, kind, factorCode, text, severity, timeDependency, proposedMeasure, responsibleParty, acute);
        return new ObservationView(new ObservationId(id), version + 1, content);
    }
}
