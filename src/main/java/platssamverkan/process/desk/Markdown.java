package platssamverkan.process.desk;

import java.util.regex.Pattern;

/** Text for the places where forms read Markdown. */
public final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+\\-.!|~&]");

    private Markdown() {}

    /** What a person has typed, to be shown as it stands: no sign in it starts a list, a link or a heading. */
    public static String literal(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0").replace("\n", "  \n");
    }
}
