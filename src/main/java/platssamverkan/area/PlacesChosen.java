package platssamverkan.area;

import java.util.List;
import platssamverkan.project.ProjectId;

/** The two places that the project goes on with were chosen, or chosen anew. */
public record PlacesChosen(ProjectId projectId, List<PlaceId> places) {}
