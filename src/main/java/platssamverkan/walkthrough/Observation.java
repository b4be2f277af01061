package platssamverkan.walkthrough;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import platssamverkan.area.PlaceId;
import platssamverkan.project.KeptRow;
import platssamverkan.project.RowChange;

/** A working note as long as it has no walk; with a walk it stays as it is. */
@Entity
@Table(name = "walk_observation")
class Observation extends KeptRow<Observe> {

    private UUID walkId;
    private UUID placeId;
    private String stop;
    @Enumerated(EnumType.STRING)
    private ObservationKind kind;
    private String factorCode;
    private String text;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    @Enumerated(EnumType.STRING)
    private TimeDependency timeDependency;
    private String proposedMeasure;
    private String responsibleParty;
    private boolean acute;

    protected Observation() {}

    Observation(RowChange change, Observe content, Instant at) {
        super(change, at);
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
    }

    @Override
    public Observe content() {
        return new Observe(
            place(), stop, kind, factorCode, text, severity, timeDependency, proposedMeasure, responsibleParty, acute);
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    void belongTo(SiteWalk walk) {
        walkId = walk.id();
    }
}
