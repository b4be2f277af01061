package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.Change;
import platssamverkan.analysis.ComparedPair;
import platssamverkan.analysis.Comparison;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.InspectionSheet;
import platssamverkan.area.PlaceView;
import platssamverkan.process.analysis.AnalysisWords;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class FollowUpInspectionResult implements StepResult {

    private static final String PREFIX = "result.followUpInspection";

    private final InspectionService inspections;
    private final AnalysisWords words;
    private final Texts texts;

    FollowUpInspectionResult(InspectionService inspections, AnalysisWords words, Texts texts) {
        this.inspections = inspections;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "followUpInspection";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return inspections.assessment(projectId).map(recorded -> {
            var sheet = inspections.sheet(projectId);
            var comparison = sheet.comparison();
            var sentences = List.of(recorded.content().summary(), counts(comparison), texts.text(PREFIX + ".caution"));
            return new ResultView(sentences, tables(sheet, comparison));
        });
    }

    private String counts(Comparison comparison) {
        return texts.text(PREFIX + ".counts", comparison.pairs().size(), comparison.count(Change.IMPROVED),
                comparison.count(Change.UNCHANGED), comparison.count(Change.WORSENED),
                comparison.count(Change.NOT_RERATED));
    }

    private List<TableView> tables(InspectionSheet sheet, Comparison comparison) {
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
