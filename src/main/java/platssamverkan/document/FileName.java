package platssamverkan.document;

import java.text.Normalizer;
import platssamverkan.shared.CleanText;

/** The name that a file came with, made harmless to show: without path, controls, line breaks and turned text. */
final class FileName {

    static final int LONGEST = 150;
    private static final String NAMELESS = "namnlös";

    private FileName() {}

    static String of(String sent) {
        var text = CleanText.of(Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC));
        var last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        var spaced = last.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}]", "");
        var named = spaced.replaceAll(" +", " ").replaceAll("^[. ]+|[. ]+$", "");
        return named.isEmpty() ? NAMELESS : shortened(named);
    }

    /** Keeps the end, which says what sort of file it was called. */
    private static String shortened(String name) {
        var signs = name.codePoints().toArray();
        if (signs.length <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return new String(signs, 0, LONGEST - end.length()) + end;
    }
}
