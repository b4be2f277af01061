package platssamverkan.process.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PermitReport;
import platssamverkan.actionplan.PermitService;
import platssamverkan.actionplan.PermitView;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;

/** Says what a measure is about, above the forms that report on it. */
@Component
class MeasureTexts {

    private final AreaService areas;
    private final PermitService permits;
    private final Texts texts;

    MeasureTexts(AreaService areas, PermitService permits, Texts texts) {
        this.areas = areas;
        this.permits = permits;
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
                permits(measure),
                Optional.ofNullable(content.permits()).map(permits -> texts.text("measure.permits", Markdown.literal(permits))),
                Optional.of(texts.text(measure.late() ? "measure.late" : "measure.due",
                    texts.date(measure.commitment().endsOn()))),
                Optional.ofNullable(measure.latest().note()).map(note -> texts.text("measure.latest",
                    texts.date(measure.latest().occurredOn()), texts.of(measure.latest().status()),
                    Markdown.literal(note))))
            .flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
    }

    private Optional<String> permits(MeasureView measure) {
        var needed = permits.of(measure).stream().map(this::permit).toList();
        return needed.isEmpty() ? Optional.empty()
            : Optional.of(texts.text("measure.permitKinds", Markdown.literal(String.join("; ", needed))));
    }

    private String permit(PermitView permit) {
        var kind = texts.of(permit.kind());
        return permit.latest().map(latest -> latest.registryNumber() == null
                ? texts.text("measure.permit.told", kind, lower(latest), texts.date(latest.occurredOn()))
                : texts.text("measure.permit.numbered", kind, lower(latest), texts.date(latest.occurredOn()),
                    latest.registryNumber()))
            .orElseGet(() -> texts.text("measure.permit.none", kind));
    }

    private String lower(PermitReport report) {
        return texts.of(report.status()).toLowerCase(Locale.ROOT);
    }

    private String place(MeasureView measure) {
        return areas.places(measure.projectId()).stream()
            .filter(place -> place.id().equals(measure.content().placeId()))
            .map(PlaceView::name).findFirst().orElse("");
    }
}
