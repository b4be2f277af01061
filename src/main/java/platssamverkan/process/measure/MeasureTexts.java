package platssamverkan.process.measure;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;

/** Says what a measure is about, above the forms that report on it. */
@Component
class MeasureTexts {

    private final AreaService areas;
    private final Texts texts;

    MeasureTexts(AreaService areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    /** The measure as Markdown: what the plan says of it, and the latest of its history. */
    String of(MeasureView measure) {
        var content = measure.content();
        return Stream.of(
                Optional.of(texts.text("measure.head", measure.number(), Markdown.literal(content.title()),
                    Markdown.literal(place(measure)))),
                Optional.of(texts.text("measure.goal", Markdown.literal(content.goal()))),
                Optional.of(texts.text("measure.steps", Markdown.literal(content.steps()))),
                Optional.ofNullable(content.permits()).map(permits -> texts.text("measure.permits", Markdown.literal(permits))),
                Optional.of(texts.text(measure.late() ? "measure.late" : "measure.due",
                    texts.date(measure.commitment().endsOn()))),
                Optional.ofNullable(measure.latest().note()).map(note -> texts.text("measure.latest",
                    texts.date(measure.latest().occurredOn()), texts.of(measure.latest().status()),
                    Markdown.literal(note))))
            .flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
    }

    private String place(MeasureView measure) {
        return areas.places(measure.projectId()).stream()
            .filter(place -> place.id().equals(measure.content().placeId()))
            .map(PlaceView::name).findFirst().orElse("");
    }
}
