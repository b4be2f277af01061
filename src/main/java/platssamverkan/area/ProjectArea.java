package platssamverkan.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** One version of a project's area (TP-006); an older version is kept as it was. */
@Entity
class ProjectArea {

    @Id
    private UUID id;
    private UUID projectId;
    private int version;
    private String name;
    private String description;
    private boolean crimeAndDisorder;
    private boolean feltInsecurity;
    private String rationale;
    private String delimitation;
    private String boundary;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "examined_place", joinColumns = @JoinColumn(name = "area_id"))
    @OrderColumn(name = "position")
    private List<ExaminedPlace> places;

    protected ProjectArea() {}

    ProjectArea(ProjectId projectId, int version, DefineArea area, List<ExaminedPlace> places,
            AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.name = area.name();
        this.description = area.description();
        this.crimeAndDisorder = area.reasons().contains(AreaReason.CRIME_AND_DISORDER);
        this.feltInsecurity = area.reasons().contains(AreaReason.FELT_INSECURITY);
        this.rationale = area.rationale();
        this.delimitation = area.delimitation();
        this.boundary = area.boundary();
        this.places = places;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    int version() {
        return version;
    }

    List<ExaminedPlace> places() {
        return places;
    }

    ProjectArea supersede(Instant at) {
        supersededAt = at;
        return this;
    }

    AreaView view(Set<UUID> chosen) {
        return new AreaView(version, name, description, reasons(), rationale,
                Optional.ofNullable(delimitation), Optional.ofNullable(boundary), hectares(),
                places.stream().map(place -> place.view(chosen)).toList(), recordedAt);
    }

    private Set<AreaReason> reasons() {
        var reasons = EnumSet.noneOf(AreaReason.class);
        if (crimeAndDisorder) {
            reasons.add(AreaReason.CRIME_AND_DISORDER);
        }
        if (feltInsecurity) {
            reasons.add(AreaReason.FELT_INSECURITY);
        }
        return reasons;
    }

    private Optional<Double> hectares() {
        return Optional.ofNullable(boundary).map(text -> Boundary.read(text).value().hectares());
    }
}
