package platssamverkan.process.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.Comparison;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.RatedPart;
import platssamverkan.analysis.RatingService;
import platssamverkan.analysis.RatingSheet;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.process.analysis.ColourMap.AspectRows;
import platssamverkan.process.analysis.ColourMap.ColourCell;
import platssamverkan.process.analysis.ColourMap.FactorRow;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** Reads the colours of a project's places for everybody in it, with what is kept from those who rate again left out. */
@Service
public class ColourMapService {

    private final RatingService ratings;
    private final BaselineService baselines;
    private final InspectionService inspections;
    private final EarlierScores earlier;
    private final AnalysisWords words;
    private final Texts texts;
    private final Clock clock;

    ColourMapService(RatingService ratings, BaselineService baselines, InspectionService inspections,
            EarlierScores earlier, AnalysisWords words, Texts texts, Clock clock) {
        this.ratings = ratings;
        this.baselines = baselines;
        this.inspections = inspections;
        this.earlier = earlier;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    public ColourMap of(ProjectId projectId) {
        var sheet = ratings.sheet(projectId, RatedPart.ALL);
        var withheld = withheld(projectId);
        var cells = new Cells(
                sheet, baselines.baseline(projectId).flatMap(locked -> inspections.recorded(projectId)), withheld);
        return new ColourMap(state(projectId), withheld.isEmpty() ? totals(sheet) : List.of(), sheet.places().stream().map(PlaceView::name).toList(),
                byAspect(sheet).entrySet().stream().map(aspect -> new AspectRows(aspect.getKey(),
                        aspect.getValue().stream().map(cells::row).toList())).toList());
    }

    private List<String> totals(RatingSheet sheet) {
        var names = sheet.places().stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
        return sheet.colours().stream().filter(colours -> colours.coloured() > 0)
                .map(colours -> texts.text("colourMap.total", names.get(colours.placeId()), colours.count(ColourCode.RED),
                        colours.count(ColourCode.YELLOW), colours.count(ColourCode.GREEN)))
                .toList();
    }

    private static Map<String, List<Factor>> byAspect(RatingSheet sheet) {
        return sheet.toRate().stream().collect(Collectors.groupingBy(
                factor -> sheet.factors().catalogue().aspectOf(factor).name(), LinkedHashMap::new, Collectors.toList()));
    }

    private String state(ProjectId projectId) {
        return baselines.baseline(projectId)
                .map(locked -> texts.text("colourMap.locked",
                        texts.date(LocalDate.ofInstant(locked.lockedAt(), clock.getZone()))))
                .orElseGet(() -> texts.text("colourMap.open"));
    }

    private List<RatedPart> withheld(ProjectId projectId) {
        return Stream.of(RatedPart.INSPECTED, RatedPart.OTHERS)
                .filter(part -> earlier.areWithheld(projectId, part)).toList();
    }

    private final class Cells {

        private final RatingSheet sheet;
        private final Optional<Comparison> followUp;
        private final List<RatedPart> withheld;

        Cells(RatingSheet sheet, Optional<Comparison> followUp, List<RatedPart> withheld) {
            this.sheet = sheet;
            this.followUp = followUp;
            this.withheld = withheld;
        }

        FactorRow row(Factor factor) {
            return new FactorRow(words.factor(factor), texts.of(factor.source()),
                    sheet.places().stream().map(place -> cell(factor, place.id())).toList());
        }

        private ColourCell cell(Factor factor, PlaceId place) {
            if (withheld.stream().anyMatch(part -> part.covers(factor.source()))) {
                return new ColourCell(new SheetCell(texts.text("rating.withheld"), SheetCell.Tone.MUTED), Optional.empty());
            }
            var before = sheet.rating(place, factor.code()).map(row -> row.content().score());
            return new ColourCell(scored(before), after(factor, place));
        }

        private Optional<SheetCell> after(Factor factor, PlaceId place) {
            return followUp.stream().flatMap(comparison -> comparison.at(place).stream())
                    .filter(pair -> pair.factorCode().equals(factor.code()))
                    .map(pair -> scored(pair.score()))
                    .findFirst();
        }

        private SheetCell scored(Optional<Integer> score) {
            var colour = sheet.factors().thresholds().colour(score.orElse(null));
            return colour == ColourCode.NOT_RATED ? words.colour(colour)
                    : new SheetCell(texts.text("colourMap.score", words.colour(colour).text(), score.orElseThrow()),
                            words.colour(colour).tone());
        }
    }
}
