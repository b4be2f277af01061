package platssamverkan.process.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.Rating;
import platssamverkan.analysis.RatingSheet;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.RowView;

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

    /** @param withheld whether nobody may see what the ratings came to */
    List<SheetTable> of(RatingSheet sheet, boolean withheld) {
        var names = raters.names(sheet.ratings());
        return sheet.places().stream().map(place -> table(sheet, place, names, withheld)).toList();
    }

    /** What a row says in place of a rating that is kept from those who rate again. */
    String withheld() {
        return texts.text("result.rateFactors.withheld");
    }

    String missing(RatingSheet sheet, PlaceView place) {
        return texts.text("worksheet.factor-ratings.missing", place.name(), sheet.missing(place.id()).size());
    }

    private SheetTable table(RatingSheet sheet, PlaceView place, Map<AccountId, String> names, boolean withheld) {
        var factors = sheet.toRate();
        var rated = factors.size() - sheet.missing(place.id()).size();
        var own = words.columns("worksheet.factor-ratings", "factor", "aspect");
        return new SheetTable(texts.text("worksheet.factor-ratings.caption", place.name(), rated, factors.size()),
                Stream.concat(own.stream(), cells.columns().stream()).toList(),
                factors.stream().map(factor -> line(sheet, place, factor, names, withheld)).toList(), "");
    }

    private SheetLine line(
            RatingSheet sheet, PlaceView place, Factor factor, Map<AccountId, String> names, boolean withheld) {
        var row = sheet.rating(place.id(), factor.code());
        var aspect = sheet.factors().catalogue().aspectOf(factor).name();
        var own = Stream.of(words.factor(factor), aspect).map(SheetCell::of);
        return new SheetLine(new PairKey(place.id(), factor.code()).toString(), row.isPresent(),
                Stream.concat(own, cells(sheet, row, names, withheld).stream()).toList());
    }

    private List<SheetCell> cells(
            RatingSheet sheet, Optional<RowView<Rating>> row, Map<AccountId, String> names, boolean withheld) {
        return withheld ? cells.withheld() : cells.of(row, sheet.factors().thresholds(), names);
    }
}
