package platssamverkan.process.walkthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.walkthrough.Observe;
import platssamverkan.walkthrough.WalkRole;
import platssamverkan.walkthrough.WalkView;
import platssamverkan.walkthrough.WalkthroughService;

/** Tells what was seen on the walks of one step. */
@Component
class WalkTelling {

    private static final String KEY = "result.runWalkthrough.";

    private final WalkthroughService walks;
    private final AreaService areas;
    private final Texts texts;

    WalkTelling(WalkthroughService walks, AreaService areas, Texts texts) {
        this.walks = walks;
        this.areas = areas;
        this.texts = texts;
    }

    /** Empty where no walk has been recorded for the step. */
    Optional<ResultView> of(ProjectId projectId, String step) {
        var recorded = walks.walks(projectId, step);
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        var places = areas.places(projectId).stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
        return Optional.of(new ResultView(
            recorded.stream().flatMap(walk -> sentences(walk, places)).toList(),
            recorded.stream().map(walk -> observations(walk, places)).toList()));
    }

    private Stream<String> sentences(WalkView walk, Map<PlaceId, String> places) {
        var head = walk.head();
        var sentences = new ArrayList<String>();
        sentences.add(texts.text(
            KEY + "walk", texts.date(head.walkedOn()), head.startsAt().toString(), head.endsAt().toString(),
            texts.of(head.light()), head.weather()));
        sentences.add(texts.text(KEY + "places", texts.names(walk.places().stream().map(places::get).filter(Objects::nonNull).sorted().toList())));
        sentences.add(texts.text(KEY + "people", head.leader(), head.secretary(), head.participants()));
        sentences.add(texts.text(KEY + "roles", names(head.roles())));
        if (!head.absentRoles().isEmpty()) {
            sentences.add(texts.text(KEY + "absent", names(head.absentRoles())));
        }
        return sentences.stream();
    }

    private String names(Set<WalkRole> roles) {
        return texts.names(roles.stream().map(texts::of).toList());
    }

    private TableView observations(WalkView walk, Map<PlaceId, String> places) {
        var columns = Stream.of("place", "text", "kind", "severity", "time", "proposal", "responsible")
            .map(column -> texts.text(KEY + column))
            .toList();
        return new TableView(
            texts.text(KEY + "observations", texts.of(walk.head().purpose()), texts.date(walk.head().walkedOn())),
            columns, walk.observations().stream().map(row -> row(row.content(), places)).toList());
    }

    private List<String> row(Observe observation, Map<PlaceId, String> places) {
        return List.of(
            texts.text("worksheet.observations.placeAndStop", places.get(observation.place()), observation.stop()),
            observation.text(), texts.of(observation.kind()), severity(observation),
            texts.of(observation.timeDependency()), orEmpty(observation.proposedMeasure()),
            orEmpty(observation.responsibleParty()));
    }

    private String severity(Observe observation) {
        if (observation.severity() == null) {
            return "";
        }
        var severity = texts.of(observation.severity());
        return observation.acute() ? texts.text("worksheet.observations.acute", severity) : severity;
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
