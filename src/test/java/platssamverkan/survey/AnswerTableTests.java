package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import platssamverkan.shared.Refusal;
import platssamverkan.survey.AnswerTable.RowFault;

/** Files of answers as spreadsheets write them, sound and broken. */
class AnswerTableTests {

    private static final Questionnaire ASKED = new Questionnaires().newest();
    private static final UUID OCCASION = UUID.randomUUID();

    @Test
    void readsTheWordsOfTheOptions() {
        var table = read("Trygghet i mörker;Oro för brott;Störst skillnad\nMycket trygg;inte  särskilt orolig;Mer ljus\n;Mycket orolig;\n");

        assertThat(table.faults()).isEmpty();
        assertThat(table.answers()).containsExactly(
                new SurveyAnswer(Wave.BASELINE, OCCASION, Map.of("safeInDark", "VERY_SAFE", "worry", "LITTLE"), "Mer ljus"),
                new SurveyAnswer(Wave.BASELINE, OCCASION, Map.of("worry", "VERY"), null));
    }

    @Test
    void readsTheNumbersOnThePaper() {
        assertThat(read("trygghet i mörker;platsen som helhet;kön\n5;4;1\n").answers()).containsExactly(new SurveyAnswer(
                Wave.BASELINE, OCCASION, Map.of("safeInDark", "NEVER_HERE", "overall", "4", "gender", "WOMAN"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheSeparator(String separator) {
        var table = read(String.join(separator, "Trygghet i mörker", "Kön") + "\r\n"
                + String.join(separator, "Ganska otrygg", "\"Vill inte svara\"") + "\r\n\r\n");
        assertThat(table.answers()).extracting(SurveyAnswer::choices)
                .containsExactly(Map.of("safeInDark", "FAIRLY_UNSAFE", "gender", "UNSAID"));
    }

    @Test
    void findsTheEncoding() {
        var text = "Trygghet i mörker;Störst skillnad\n1;Blåsigt vid ån\n";
        var windows = AnswerTable.read(text.getBytes(Charset.forName("windows-1252")), ASKED, Wave.BASELINE, OCCASION);
        var marked = AnswerTable.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), ASKED, Wave.BASELINE, OCCASION);
        var wide = AnswerTable.read(text.getBytes(StandardCharsets.UTF_16), ASKED, Wave.BASELINE, OCCASION);

        assertThat(windows.answers()).isEqualTo(marked.answers()).isEqualTo(wide.answers())
                .extracting(SurveyAnswer::improvement).containsExactly("Blåsigt vid ån");
    }

    @Test
    void keepsASeparatorAndALineBreakInsideAText() {
        assertThat(read("Trygghet i mörker;Störst skillnad\n1;\"Ljus; bänkar\noch \"\"träd\"\"\"\n").answers())
                .extracting(SurveyAnswer::improvement).containsExactly("Ljus; bänkar\noch \"träd\"");
    }

    @Test
    void goesByTheSeparatorThatTheFirstLineNames() {
        assertThat(read("sep=,\nTrygghet i mörker,Störst skillnad\n1,\"Ljus; bänkar; träd\"\n").answers())
                .extracting(SurveyAnswer::improvement).containsExactly("Ljus; bänkar; träd");
        assertThat(read("sep=;\nTrygghet i mörker;Kön\nToppen;Man\n").faults()).extracting(RowFault::row).containsOnly(3L);
    }

    @Test
    void passesOverEmptyColumnsAtTheEnd() {
        assertThat(read("Trygghet i mörker;Kön;;\n1;1;;\n2;;;\n").answers()).hasSize(2);
        assertThat(read("Trygghet i mörker;Kön;;\n1;1;;Kim\n").faults())
                .containsExactly(new RowFault(2, Refusal.of("cellsMissing", 4, 2)));
        assertThat(read("Trygghet i mörker;;Kön\n1;;1\n").faults())
                .containsExactly(new RowFault(1, Refusal.of("columnNameless", 2)));
    }

    @Test
    void readsWhatPeopleTypeForWhatThePaperHas() {
        assertThat(read("1. Trygghet i mörker;Åldersgrupp\n1;30-49 år\n").faults()).isEmpty();
    }

    @Test
    void tellsEveryFaultWithItsRowAndTakesNothing() {
        var table = read("Trygghet i mörker;Kön\nMycket trygg;Kvinna\nToppen;Kvinna\n1\n;Man\n");

        assertThat(table.answers()).isEmpty();
        assertThat(table.faults()).containsExactly(
                new RowFault(3, Refusal.of("cellUnknown", "Trygghet i mörker", "Toppen")),
                new RowFault(3, Refusal.of("row.answerEmpty")),
                new RowFault(4, Refusal.of("cellsMissing", 1, 2)),
                new RowFault(5, Refusal.of("row.answerEmpty")));
    }

    @Test
    void countsEmptyLinesAsASpreadsheetDoes() {
        assertThat(read("Trygghet i mörker;Kön\n\nMycket trygg;Kvinna\nToppen;Kvinna\n").faults())
                .extracting(RowFault::row).containsOnly(4L);
    }

    @Test
    void refusesColumnsThatNobodyAskedFor() {
        assertThat(read("Trygghet i mörker;Namn\n1;Kim\n").faults())
                .containsExactly(new RowFault(1, Refusal.of("columnUnknown", "Namn")));
        assertThat(read("Trygghet i mörker;Trygghet i mörker\n1;2\n").faults())
                .containsExactly(new RowFault(1, Refusal.of("columnTwice", "Trygghet i mörker")));
    }

    @Test
    void refusesFilesThatAreNone() {
        assertThat(fault("Trygghet i mörker\n")).isEqualTo(Refusal.at("file", "fileWithoutAnswers"));
        assertThat(fault("")).isEqualTo(Refusal.at("file", "answerFileEmpty"));
        assertThat(fault("\n\n")).isEqualTo(Refusal.at("file", "fileWithoutAnswers"));
        assertThat(fault("Trygghet i mörker\n\"1\n2")).isEqualTo(Refusal.at("file", "fileNotReadable"));
        assertThat(fault("Trygghet i mörker\n" + "1\n".repeat(2001))).isEqualTo(Refusal.at("file", "fileTooLong", 2000));
        assertThat(read("Trygghet i mörker\n" + "1\n".repeat(2000)).answers()).hasSize(2000);
        assertThat(fault("x".repeat(1_000_001))).isEqualTo(Refusal.at("file", "fileTooLarge", 1000));
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(read("Trygghet i mörker;Störst skillnad\n1;" + "å".repeat(1001) + "\n").faults())
                .containsExactly(new RowFault(2, Refusal.of("row.tooLong", 1000)));
    }

    @Test
    void readsItsOwnTemplate() {
        var template = new String(AnswerTemplate.of(ASKED), StandardCharsets.UTF_8);
        assertThat(template).startsWith("\uFEFF\"Trygghet i mörker\";");
        assertThat(read(template.substring(1) + "1" + ";".repeat(ASKED.items().size() - 1) + "\n").answers()).hasSize(1);
    }

    @Test
    void writesNoCellThatASpreadsheetReckonsWith() {
        assertThat(AnswerTemplate.cell("=SUM(A1)")).isEqualTo("\"'=SUM(A1)\"");
        assertThat(AnswerTemplate.cell("-2")).isEqualTo("\"'-2\"");
        assertThat(AnswerTemplate.cell("Sagt \"så\"; ja")).isEqualTo("\"Sagt \"\"så\"\"; ja\"");
    }

    private static Refusal fault(String text) {
        return read(text).faults().get(0).refusal();
    }

    private static AnswerTable read(String text) {
        return AnswerTable.read(text.getBytes(StandardCharsets.UTF_8), ASKED, Wave.BASELINE, OCCASION);
    }
}
