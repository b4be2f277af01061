package platssamverkan.process.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.FlowCount;
import platssamverkan.analysis.FlowRate;
import platssamverkan.analysis.FlowTime;
import platssamverkan.analysis.FlowView;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;

/** How counts of passers-by are written: as people in an hour and as shares. */
@Component
class FlowWords {

    private static final String PREFIX = "result.countFlows";

    private final AnalysisWords words;
    private final Texts texts;

    FlowWords(AnalysisWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** One line of a table: place, point, when, people, of whom, circumstances. */
    List<String> line(FlowCount count, SheetPlaces.Names places) {
        return List.of(places.of(count.placeId()), count.point(),
                texts.text("flow.when", texts.date(count.countedOn()), count.startsAt().toString(), count.minutes(),
                        texts.of(count.time())),
                texts.integer(count.people()),
                texts.text("flow.ofWhom", count.women(), count.men(), count.undetermined(), count.children(),
                        count.elderly()),
                texts.text("flow.circumstances", texts.of(count.weather()), texts.of(count.method())));
    }

    /** What the counts come to, place by place and time by time. */
    TableView rates(FlowView view) {
        return new TableView(texts.text(PREFIX + ".rates"),
                words.columns(PREFIX, "place", "time", "counts", "perHour", "women", "children", "elderly"),
                view.places().stream()
                        .flatMap(place -> Stream.of(FlowTime.values()).map(time -> rate(view, place, time)))
                        .toList());
    }

    /** One sentence on a place at one time of day; empty where nobody has counted. */
    Optional<String> sentence(FlowView view, PlaceView place, FlowTime time) {
        return view.rate(place.id(), time).map(rate -> texts.text("facts.flow", texts.of(time), place.name(),
                rate.perHour(), percent(rate.women()), percent(rate.children()), percent(rate.elderly()), rate.counts(),
                words.period(rate.from(), rate.to())));
    }

    private List<String> rate(FlowView view, PlaceView place, FlowTime time) {
        var numbers = view.rate(place.id(), time).map(this::numbers)
                .orElseGet(() -> Stream.of("0", "–", "–", "–", "–"));
        return Stream.concat(Stream.of(place.name(), texts.of(time)), numbers).toList();
    }

    private Stream<String> numbers(FlowRate rate) {
        return Stream.of(texts.integer(rate.counts()), texts.integer(rate.perHour()), percent(rate.women()),
                percent(rate.children()), percent(rate.elderly()));
    }

    private String percent(Optional<Long> share) {
        return share.map(percent -> texts.text("flow.percent", percent)).orElse("–");
    }
}
