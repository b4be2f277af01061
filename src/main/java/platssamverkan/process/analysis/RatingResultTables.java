package platssamverkan.process.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.PlaceColours;
import platssamverkan.analysis.RatingSheet;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** What recorded ratings came to: the colours of each place, and every red factor with its reason. */
@Component
class RatingResultTables {

    private static final String PREFIX = "result.rateFactors";

    private final AnalysisWords words;
    private final SheetPlaces places;
    private final Texts texts;

    RatingResultTables(AnalysisWords words, SheetPlaces places, Texts texts) {
        this.words = words;
        this.places = places;
        this.texts = texts;
    }

    List<TableView> of(ProjectId projectId, RatingSheet sheet) {
        var names = places.names(projectId);
        var red = new TableView(texts.text(PREFIX + ".red"),
                words.columns(PREFIX, "place", "factor", "score", "rationale"), red(sheet, names));
        return Stream.of(colours(sheet, names), red).filter(table -> !table.rows().isEmpty()).toList();
    }

    private TableView colours(RatingSheet sheet, SheetPlaces.Names names) {
        return new TableView(texts.text(PREFIX + ".colours"),
                words.columns(PREFIX, "place", "countRed", "countYellow", "countGreen", "countNotRated"),
                sheet.colours().stream().map(colours -> line(colours, names)).toList());
    }

    private List<String> line(PlaceColours colours, SheetPlaces.Names names) {
        var counts = Stream.of(ColourCode.RED, ColourCode.YELLOW, ColourCode.GREEN, ColourCode.NOT_RATED)
                .map(colour -> texts.integer(colours.count(colour)));
        return Stream.concat(Stream.of(names.of(colours.placeId())), counts).toList();
    }

    private List<List<String>> red(RatingSheet sheet, SheetPlaces.Names names) {
        return sheet.inColour(ColourCode.RED).stream()
                .map(rating -> List.of(names.of(rating.placeId()),
                        words.factor(sheet.factors().catalogue().factor(rating.factorCode()).orElseThrow()),
                        texts.integer(rating.score()), rating.rationale()))
                .toList();
    }
}
