package platssamverkan.process.followup;

import java.util.Locale;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselinePair;
import platssamverkan.analysis.SourceKind;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.Texts;

/** What those who rate again are told about the baseline: the score, or only how it was found. */
@Component
class BaselineWords {

    private static final String PREFIX = "worksheet.follow-up-inspection";

    private final Texts texts;

    BaselineWords(Texts texts) {
        this.texts = texts;
    }

    String then(BaselinePair pair) {
        return pair.source() != SourceKind.INSPECTION
                ? texts.text(PREFIX + ".thenFrom", pair.score(), inSentence(pair.colour()), texts.date(pair.ratedOn()),
                        inSentence(pair.source()))
                : texts.text(PREFIX + ".then", pair.score(), inSentence(pair.colour()), texts.date(pair.ratedOn()),
                        inSentence(pair.light()));
    }

    String withheld(BaselinePair pair) {
        return pair.source() != SourceKind.INSPECTION
                ? texts.text(PREFIX + ".withheldFrom", texts.date(pair.ratedOn()), inSentence(pair.source()))
                : texts.text(PREFIX + ".withheldIn", texts.date(pair.ratedOn()), inSentence(pair.light()));
    }

    SheetCell cell(BaselinePair pair, SheetCell colour) {
        return new SheetCell(texts.text(PREFIX + ".score", pair.score(), colour.text()), colour.tone());
    }

    SheetCell withheldCell() {
        return new SheetCell(texts.text("rating.withheld"), SheetCell.Tone.MUTED);
    }

    String missing(String place, long pairs) {
        return texts.text(PREFIX + ".missing", place, pairs);
    }

    private String inSentence(Enum<?> value) {
        return texts.of(value).toLowerCase(Locale.ROOT);
    }
}
