package platssamverkan.process.analysis;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;

/** The examined places as sheets name them; what concerns no single place concerns the whole area. */
@Component
class SheetPlaces {

    private final AreaService areas;
    private final Texts texts;

    SheetPlaces(AreaService areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    /** The names of one project's places, read once. */
    record Names(List<PlaceView> places, String wholeArea) {

        /** @param place null for the whole area */
        String of(PlaceId place) {
            return places.stream().filter(known -> known.id().equals(place)).map(PlaceView::name).findFirst()
                    .orElse(wholeArea);
        }

        /** Where the place stands among the others; the whole area before them all. */
        int position(PlaceId place) {
            return places.stream().map(PlaceView::id).toList().indexOf(place);
        }
    }

    Names names(ProjectId projectId) {
        return new Names(areas.places(projectId), texts.text("analysis.wholeArea"));
    }

    List<Choice> choices(ProjectId projectId) {
        return areas.places(projectId).stream()
                .map(place -> new Choice(place.id().toString(), place.name()))
                .toList();
    }
}
