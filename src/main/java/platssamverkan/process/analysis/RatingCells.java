package platssamverkan.process.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.Rating;
import platssamverkan.analysis.Thresholds;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.RowView;

/** How a rating stands in a line: score, colour, the second rater, and who rated when. */
@Component
public class RatingCells {

    private final AnalysisWords words;
    private final Texts texts;

    RatingCells(AnalysisWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    public List<String> columns() {
        return words.columns("rating.column", "score", "colour", "second", "rated");
    }

    public List<SheetCell> of(Optional<RowView<Rating>> row, Thresholds thresholds, Map<AccountId, String> names) {
        return row.map(rated -> cells(rated, thresholds, names)).orElseGet(this::waiting);
    }

    /** In place of a rating that is kept from those who rate again. */
    public List<SheetCell> withheld() {
        var empty = SheetCell.of("");
        return List.of(new SheetCell(texts.text("rating.withheld"), SheetCell.Tone.MUTED), empty, empty, empty);
    }

    private List<SheetCell> waiting() {
        var empty = SheetCell.of("");
        return List.of(new SheetCell(texts.text("rating.waiting"), SheetCell.Tone.MUTED), empty, empty, empty);
    }

    private List<SheetCell> cells(RowView<Rating> row, Thresholds thresholds, Map<AccountId, String> names) {
        var rating = row.content();
        return List.of(score(rating), words.colour(thresholds.colour(rating.score())), second(rating),
                SheetCell.of(texts.text("rating.rated", names.getOrDefault(row.by(), ""), texts.date(rating.ratedOn()))));
    }

    private SheetCell score(Rating rating) {
        return rating.cannotBeRated()
                ? new SheetCell(texts.text("rating.cannotBeRated"), SheetCell.Tone.MUTED)
                : SheetCell.of(texts.text("rating.score", rating.score()));
    }

    private SheetCell second(Rating rating) {
        if (rating.secondScore() == null) {
            return SheetCell.of("");
        }
        return rating.disagreement()
                .map(apart -> new SheetCell(
                        texts.text("rating.disagreement", rating.secondScore(), apart), SheetCell.Tone.WARNING))
                .orElseGet(() -> SheetCell.of(texts.text("rating.score", rating.secondScore())));
    }
}
