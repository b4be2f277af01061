package platssamverkan.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries corrected words over to where a report says the same again. */
final class Corrections {

    /** Shorter words may mean something else where they stand again. */
    private static final int SHORTEST = 12;

    private Corrections() {}

    /** The corrected words for those texts that are still as they were before they were corrected. */
    static Map<String, String> of(List<CorrectedText> corrections, List<TypedText> texts) {
        var words = new HashMap<String, String>();
        for (var text : texts) {
            var now = text.text();
            for (var correction : corrections) {
                now = now.equals(correction.before()) ? correction.after() : now;
            }
            if (!now.equals(text.text())) {
                words.put(text.path(), now);
            }
        }
        return words;
    }

    static List<PrintedPart> in(List<PrintedPart> parts, List<CorrectedText> corrections) {
        return parts.stream().map(part -> new PrintedPart(
            part.level(), part.heading(), words(corrections, part.paragraphs()),
            part.tables().stream().map(table -> new PrintedPart.Table(
                table.caption(), table.columns(), table.rows().stream().map(row -> words(corrections, row)).toList()))
                .toList())).toList();
    }

    private static List<String> words(List<CorrectedText> corrections, List<String> words) {
        return words.stream().map(text -> {
            var now = text;
            for (var correction : corrections) {
                now = correction.before().length() < SHORTEST || now.contains(correction.after())
                    ? now : now.replace(correction.before(), correction.after());
            }
            return now;
        }).toList();
    }
}
