package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ComparedPair;
import platssamverkan.analysis.Comparison;
import platssamverkan.analysis.InspectionSheet;
import platssamverkan.area.PlaceView;
import platssamverkan.process.analysis.AnalysisWords;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;

/** What has changed since the baseline, in one sentence and in tables. */
@Component
class ComparisonTables {

    private static final String PREFIX = "result.followUpInspection";

    private final AnalysisWords words;
    private final Texts texts;

    ComparisonTables(AnalysisWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    String counts(Comparison comparison) {
        return texts.text(PREFIX + ".counts", comparison.pairs().size(), comparison.count(Change.IMPROVED),
                comparison.count(Change.UNCHANGED), comparison.count(Change.WORSENED),
                comparison.count(Change.NOT_RERATED));
    }

    List<TableView> of(InspectionSheet sheet) {
        var comparison = sheet.comparison();
        var tables = new ArrayList<TableView>();
        tables.add(new TableView(texts.text(PREFIX + ".places"),
                words.columns(PREFIX, "place", "improved", "unchanged", "worsened", "notRerated"),
                sheet.places().stream().map(place -> counts(place, new Comparison(comparison.at(place.id())))).toList()));
        sheet.places().forEach(place -> tables.add(new TableView(texts.text(PREFIX + ".factors", place.name()),
                words.columns(PREFIX, "factor", "before", "after", "change", "remark"),
                comparison.at(place.id()).stream().map(pair -> line(sheet, pair)).toList())));
        return tables;
    }

    private List<String> counts(PlaceView place, Comparison comparison) {
        var counts = Arrays.stream(Change.values()).map(change -> texts.integer(comparison.count(change)));
        return Stream.concat(Stream.of(place.name()), counts).toList();
    }

    private List<String> line(InspectionSheet sheet, ComparedPair pair) {
        var after = pair.score().map(score -> texts.text(PREFIX + ".score", score, texts.of(pair.colour()))).orElse("–");
        return List.of(words.factor(sheet.factors().catalogue().factor(pair.factorCode()).orElseThrow()),
                texts.text(PREFIX + ".score", pair.baselineScore(), texts.of(pair.baselineColour())),
                after, texts.of(pair.change()), remark(pair));
    }

    private String remark(ComparedPair pair) {
        return Stream.of(
                        pair.borderline() ? texts.text(PREFIX + ".borderline") : "",
                        pair.otherConditions() ? texts.text(PREFIX + ".otherConditions") : "",
                        pair.reason().orElse(""))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
