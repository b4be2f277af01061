package platssamverkan.process.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.BaselinePair;
import platssamverkan.analysis.InspectionSheet;
import platssamverkan.area.PlaceView;
import platssamverkan.process.analysis.AnalysisWords;
import platssamverkan.process.analysis.PairKey;
import platssamverkan.process.analysis.Raters;
import platssamverkan.process.analysis.RatingCells;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;

/** The follow-up inspection as tables, one for each place, the baseline beside what was found now. */
@Component
class InspectionTables {

    private final RatingCells cells;
    private final Raters raters;
    private final AnalysisWords words;
    private final BaselineWords baseline;
    private final Texts texts;

    InspectionTables(RatingCells cells, Raters raters, AnalysisWords words, BaselineWords baseline, Texts texts) {
        this.cells = cells;
        this.raters = raters;
        this.words = words;
        this.baseline = baseline;
        this.texts = texts;
    }

    /** @param withheld whether the scores of the baseline are kept from those who rate again */
    List<SheetTable> of(InspectionSheet sheet, boolean withheld) {
        var names = raters.names(sheet.ratings());
        return sheet.places().stream().map(place -> table(sheet, place, names, withheld)).toList();
    }

    private SheetTable table(InspectionSheet sheet, PlaceView place, Map<AccountId, String> names, boolean withheld) {
        var pairs = sheet.at(place.id());
        var rated = pairs.stream().filter(pair -> sheet.rating(pair).isPresent()).count();
        var own = words.columns("worksheet.follow-up-inspection", "factor", "before");
        return new SheetTable(texts.text("worksheet.follow-up-inspection.caption", place.name(), rated, pairs.size()),
                Stream.concat(own.stream(), cells.columns().stream()).toList(),
                pairs.stream().map(pair -> line(sheet, pair, names, withheld)).toList(), "");
    }

    private SheetLine line(
            InspectionSheet sheet, BaselinePair pair, Map<AccountId, String> names, boolean withheld) {
        var row = sheet.rating(pair);
        var factor = sheet.factors().catalogue().factor(pair.factorCode()).orElseThrow();
        var before = withheld ? baseline.withheldCell() : baseline.cell(pair, words.colour(pair.colour()));
        return new SheetLine(new PairKey(pair.placeId(), pair.factorCode()).toString(), row.isPresent(),
                Stream.concat(Stream.of(SheetCell.of(words.factor(factor)), before),
                        cells.of(row, sheet.factors().thresholds(), names).stream()).toList());
    }
}
