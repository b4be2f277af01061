package platssamverkan.survey;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** An empty file to fill in: the head that a spreadsheet in Swedish opens as columns. */
public final class AnswerTemplate {

    private static final String MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private AnswerTemplate() {}

    public static byte[] of(Questionnaire asked) {
        var head = asked.items().stream().map(QuestionnaireItem::name).map(AnswerTemplate::cell)
                .collect(Collectors.joining(";"));
        return (MARK + head + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The text as a cell that no spreadsheet reckons with. */
    static String cell(String text) {
        var harmless = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
