package platssamverkan.process.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.ChanceInterval;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.Factor;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.Texts;

/** How sheets and results of the analysis write what they have in common. */
@Component
public class AnalysisWords {

    private final Texts texts;

    AnalysisWords(Texts texts) {
        this.texts = texts;
    }

    /** Column heads from the messages {@code <prefix>.<name>}. */
    public List<String> columns(String prefix, String... names) {
        return Arrays.stream(names).map(name -> texts.text(prefix + "." + name)).toList();
    }

    public String factor(Factor factor) {
        return texts.text("analysis.factor", factor.code(), factor.name());
    }

    /** The colour as a word, and the same colour as the cell's tone. */
    public SheetCell colour(ColourCode colour) {
        var tone = switch (colour) {
            case RED -> SheetCell.Tone.RED;
            case YELLOW -> SheetCell.Tone.YELLOW;
            case GREEN -> SheetCell.Tone.GREEN;
            case NOT_RATED -> SheetCell.Tone.MUTED;
        };
        return new SheetCell(texts.of(colour), tone);
    }

    String period(LocalDate from, LocalDate to) {
        return texts.text("analysis.period", texts.date(from), texts.date(to));
    }

    String chance(ChanceInterval interval) {
        return texts.text("analysis.chance", interval.low(), interval.high());
    }
}
