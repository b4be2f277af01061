package platssamverkan.process.walkthrough;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetCell.Tone;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.RowView;
import platssamverkan.walkthrough.ObservationKind;
import platssamverkan.walkthrough.Observe;

/** Writes observations as the lines of a table, place by place. */
@Component
class ObservationLines {

    private static final String KEY = "worksheet.observations.";

    private final Texts texts;

    ObservationLines(Texts texts) {
        this.texts = texts;
    }

    SheetTable table(List<PlaceView> places, List<RowView<Observe>> noted) {
        var names = places.stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
        var lines = noted.stream()
            .sorted(Comparator.comparing(row -> order(places, row.content().place())))
            .map(row -> new SheetLine(row.rowId().toString(), true, cells(row.content(), names)))
            .toList();
        var columns = Stream.of("stop", "text", "kind", "proposal").map(column -> texts.text(KEY + column)).toList();
        return new SheetTable(texts.text(KEY + "caption"), columns, lines, texts.text(KEY + "add"));
    }

    private List<SheetCell> cells(Observe observation, Map<PlaceId, String> names) {
        return List.of(
            SheetCell.of(texts.text(KEY + "placeAndStop", names.get(observation.place()), observation.stop())),
            SheetCell.of(observation.text()),
            judgement(observation),
            SheetCell.of(Optional.ofNullable(observation.proposedMeasure()).orElse("")));
    }

    private SheetCell judgement(Observe observation) {
        if (observation.kind() != ObservationKind.NEGATIVE) {
            var tone = observation.kind() == ObservationKind.POSITIVE ? Tone.GREEN : Tone.NONE;
            return new SheetCell(texts.of(observation.kind()), tone);
        }
        var severity = texts.text(KEY + "problem", texts.of(observation.kind()), texts.of(observation.severity()));
        return observation.acute()
            ? new SheetCell(texts.text(KEY + "acute", severity), Tone.WARNING)
            : new SheetCell(severity, Tone.YELLOW);
    }

    private static int order(List<PlaceView> places, PlaceId place) {
        return places.stream().map(PlaceView::id).toList().indexOf(place);
    }
}
