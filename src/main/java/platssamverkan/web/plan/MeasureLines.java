package platssamverkan.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PermitService;
import platssamverkan.actionplan.PermitView;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.web.frame.Option;

/** Finds measures together with the names of their places and actors. */
@Component
class MeasureLines {

    private final MeasureService measures;
    private final AreaService areas;
    private final ActorService actors;
    private final PermitService permits;

    MeasureLines(MeasureService measures, AreaService areas, ActorService actors, PermitService permits) {
        this.measures = measures;
        this.areas = areas;
        this.actors = actors;
        this.permits = permits;
    }

    List<MeasureLine> of(ProjectId project) {
        return measures.adopted(project).stream().map(this::line).toList();
    }

    Optional<MeasureLine> find(ProjectId project, String measureId) {
        return measures.adopted(project).stream()
            .filter(measure -> measure.id().toString().equals(measureId))
            .map(this::line)
            .findFirst();
    }

    /** How the permits stand of the adopted measures that need any. */
    Map<MeasureId, List<PermitView>> permits(ProjectId project) {
        return measures.adopted(project).stream()
            .filter(measure -> !measure.content().permitKinds().isEmpty())
            .collect(Collectors.toMap(MeasureView::id, permits::of));
    }

    /** The names of several actors. */
    List<String> names(ProjectId project, Commitment commitment) {
        return commitment.participants().stream().map(actor -> name(project, actor)).sorted().toList();
    }

    /** The actors of the project, to choose from. */
    List<Option> actors(ProjectId project) {
        return actors.actors(project).stream()
            .map(actor -> new Option(actor.id().toString(), actor.name())).toList();
    }

    String name(ProjectId project, ActorId actor) {
        return actor == null ? "" : actors.find(project, actor).map(ActorView::name).orElse("");
    }

    String place(ProjectId project, PlaceId place) {
        return areas.places(project).stream()
            .filter(view -> view.id().equals(place))
            .map(PlaceView::name)
            .findFirst().orElse("");
    }

    private MeasureLine line(MeasureView measure) {
        return new MeasureLine(measure, place(measure.projectId(), measure.content().placeId()),
            name(measure.projectId(), measure.commitment().responsibleActor()));
    }
}
