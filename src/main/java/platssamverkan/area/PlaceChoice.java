package platssamverkan.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** One version of a project's choice of two places (TP-082). */
@Entity
class PlaceChoice {

    @Id
    private UUID id;
    private UUID projectId;
    private int version;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "chosen_place", joinColumns = @JoinColumn(name = "choice_id"))
    @OrderColumn(name = "position")
    private List<ChosenPlace> places;

    protected PlaceChoice() {}

    PlaceChoice(ProjectId projectId, int version, List<ChosenPlace> places, AccountId by, Instant at) {
        this.id = UUID.randomUUID();
        this.projectId = projectId.value();
        this.version = version;
        this.places = places;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    int version() {
        return version;
    }

    List<ChosenPlace> places() {
        return places;
    }

    PlaceChoice supersede(Instant at) {
        supersededAt = at;
        return this;
    }
}
