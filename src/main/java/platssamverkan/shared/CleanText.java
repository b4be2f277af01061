package platssamverkan.shared;

/** Text from outside without signs that no database text can hold: NUL, other controls, half surrogate pairs. */
public final class CleanText {

    private CleanText() {}

    public static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(CleanText::isKept).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isKept(int sign) {
        var isHalfPair = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !isHalfPair && (sign >= ' ' || sign == '\n' || sign == '\t' || sign == '\r');
    }
}
