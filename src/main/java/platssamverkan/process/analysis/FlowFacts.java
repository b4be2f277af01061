package platssamverkan.process.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.FlowCountService;
import platssamverkan.analysis.FlowTime;
import platssamverkan.analysis.FlowView;
import platssamverkan.analysis.Occasion;
import platssamverkan.project.ProjectId;

/** What the counts of passers-by say about a factor at a place, first those of the baseline. */
@Component
class FlowFacts {

    private static final Map<String, List<FlowTime>> TOLD = Map.of(
            "I1", List.of(FlowTime.DAY), "I2", List.of(FlowTime.EVENING), "I3", List.of(FlowTime.values()));

    private final FlowCountService flows;
    private final FlowWords words;

    FlowFacts(FlowCountService flows, FlowWords words) {
        this.flows = flows;
        this.words = words;
    }

    Stream<String> about(ProjectId projectId, PairKey pair) {
        var times = TOLD.getOrDefault(pair.factor(), List.of());
        return times.isEmpty() ? Stream.empty() : Stream.of(Occasion.values())
                .map(occasion -> flows.flows(projectId, occasion))
                .flatMap(view -> sentences(view, pair, times));
    }

    private Stream<String> sentences(FlowView view, PairKey pair, List<FlowTime> times) {
        return view.places().stream()
                .filter(place -> place.id().equals(pair.place()))
                .flatMap(place -> times.stream().map(time -> words.sentence(view, place, time)))
                .flatMap(Optional::stream);
    }
}
