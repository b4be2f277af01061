package platssamverkan.analysis;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

/** Lets facts about examined places in as long as the situation picture is being compiled. */
@Component
class SituationGate {

    private final SituationPictures pictures;
    private final AreaService areas;

    SituationGate(SituationPictures pictures, AreaService areas) {
        this.pictures = pictures;
        this.areas = areas;
    }

    /** @param place null for the whole area */
    Optional<Refusal> refusal(ProjectId projectId, PlaceId place) {
        if (place != null && areas.places(projectId).stream().noneMatch(known -> known.id().equals(place))) {
            return Optional.of(Refusal.at("place", "placeNotExamined"));
        }
        return refusal(projectId);
    }

    Optional<Refusal> refusal(ProjectId projectId) {
        return pictures.existsByProjectId(projectId.value())
                ? Optional.of(Refusal.of("situationPictureRecorded"))
                : Optional.empty();
    }
}
