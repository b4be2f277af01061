package platssamverkan.process.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.RatingSheet;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;

/** The factor ratings as tables, one for each place, in the order of the aspects. */
@Component
class FactorRatingTables {

    private final RatingCells cells;
    private final Raters raters;
    private final AnalysisWords words;
    private final Texts texts;

    FactorRatingTables(RatingCells cells, Raters raters, AnalysisWords words, Texts texts) {
        this.cells = cells;
        this.raters = raters;
        this.words = words;
        this.texts = texts;
    }

    List<SheetTable> of(RatingSheet sheet) {
        var names = raters.names(sheet.ratings());
        return sheet.places().stream().map(place -> table(sheet, place, names)).toList();
    }

    private SheetTable table(RatingSheet sheet, PlaceView place, Map<AccountId, String> names) {
        var factors = sheet.factors().active();
        var rated = factors.size() - sheet.missing(place.id()).size();
        var own = words.columns("worksheet.factor-ratings", "factor", "aspect");
        return new SheetTable(texts.text("worksheet.factor-ratings.caption", place.name(), rated, factors.size()),
                Stream.concat(own.stream(), cells.columns().stream()).toList(),
                factors.stream().map(factor -> line(sheet, place, factor, names)).toList(), "");
    }

    private SheetLine line(RatingSheet sheet, PlaceView place, Factor factor, Map<AccountId, String> names) {
        var row = sheet.rating(place.id(), factor.code());
        var aspect = sheet.factors().catalogue().aspectOf(factor).name();
        var own = Stream.of(words.factor(factor), aspect).map(SheetCell::of);
        return new SheetLine(new PairKey(place.id(), factor.code()).toString(), row.isPresent(),
                Stream.concat(own, cells.of(row, sheet.factors().thresholds(), names).stream()).toList());
    }
}
