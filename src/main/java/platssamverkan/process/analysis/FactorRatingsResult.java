package platssamverkan.process.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.BaselineView;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.PlaceColours;
import platssamverkan.analysis.RatingService;
import platssamverkan.analysis.RatingSheet;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class FactorRatingsResult implements StepResult {

    private static final String PREFIX = "result.rateFactors";

    private final RatingService ratings;
    private final BaselineService baselines;
    private final AnalysisWords words;
    private final SheetPlaces places;
    private final Texts texts;
    private final Clock clock;

    FactorRatingsResult(RatingService ratings, BaselineService baselines, AnalysisWords words, SheetPlaces places,
            Texts texts, Clock clock) {
        this.ratings = ratings;
        this.baselines = baselines;
        this.words = words;
        this.places = places;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "rateFactors";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return ratings.assessment(projectId).map(recorded -> {
            var sheet = ratings.sheet(projectId);
            var sentences = new ArrayList<>(List.of(recorded.content().summary(), factors(sheet)));
            baselines.baseline(projectId).ifPresent(baseline -> sentences.addAll(locked(baseline)));
            return new ResultView(sentences, tables(sheet, places.names(projectId)));
        });
    }

    private String factors(RatingSheet sheet) {
        return texts.text(PREFIX + ".factors", sheet.factors().active().size(), sheet.places().size(),
                sheet.factors().switchedOff().size());
    }

    private List<String> locked(BaselineView baseline) {
        var day = texts.date(LocalDate.ofInstant(baseline.lockedAt(), clock.getZone()));
        var locked = texts.text(PREFIX + ".locked", day, baseline.coloured(), baseline.count(ColourCode.GREEN));
        return baseline.isGoalReachable() ? List.of(locked) : List.of(locked, texts.text(PREFIX + ".outOfReach"));
    }

    private List<TableView> tables(RatingSheet sheet, SheetPlaces.Names names) {
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
