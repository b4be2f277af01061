package platssamverkan.process.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;

/** Names adopted measures by number, title and place. */
@Component
class MeasureNames {

    private final MeasureService measures;
    private final AreaService areas;
    private final Texts texts;

    MeasureNames(MeasureService measures, AreaService areas, Texts texts) {
        this.measures = measures;
        this.areas = areas;
        this.texts = texts;
    }

    Map<MeasureId, String> of(ProjectId project) {
        var places = places(project);
        return measures.adopted(project).stream().collect(Collectors.toMap(
            MeasureView::id, measure -> name("measureFollowUp.measure", measure, places)));
    }

    /** With the status of each, as it is now. */
    List<Choice> choices(ProjectId project) {
        var places = places(project);
        return measures.adopted(project).stream()
            .map(measure -> new Choice(
                measure.id().toString(), name("measureFollowUp.measureAndStatus", measure, places)))
            .toList();
    }

    private String name(String code, MeasureView measure, Map<Object, String> places) {
        return texts.text(
            code, measure.number(), measure.content().title(), places.getOrDefault(measure.content().placeId(), ""),
            texts.of(measure.status()));
    }

    private Map<Object, String> places(ProjectId project) {
        return areas.places(project).stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
    }
}
