package platssamverkan.process.collaboration;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.engine.NamedInDiagram;
import platssamverkan.project.ProjectId;

/** Answers the diagram for which places working groups are formed. */
@Component
@NamedInDiagram
public class WorkingGroupPlaces {

    private final AreaService areas;

    WorkingGroupPlaces(AreaService areas) {
        this.areas = areas;
    }

    /** The ids of the places that the project goes on with, in the order they were listed. */
    public List<String> of(String projectId) {
        return areas.places(ProjectId.of(projectId)).stream()
            .filter(PlaceView::chosen)
            .map(place -> place.id().toString())
            .toList();
    }
}
