package platssamverkan.survey;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import platssamverkan.shared.CleanText;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Rows and cells of a file with separators, as a spreadsheet writes it: in Unicode or Windows-1252, with ; , or tab. */
record AnswerFile(List<Line> lines) {

    static final int LARGEST = 1_000_000;
    static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 60;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";
    /** A first line by which a spreadsheet tells its separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\Asep=.\\R", Pattern.CASE_INSENSITIVE);

    /** @param number in the file, the head being 1 */
    record Line(long number, List<String> cells) {}

    static Outcome<AnswerFile> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Outcome.refused(tooLarge());
        }
        if (bytes.length == 0) {
            return Outcome.refused(Refusal.at("file", "answerFileEmpty"));
        }
        try {
            return lines(CleanText.of(text(bytes)));
        } catch (CSVException | UncheckedIOException broken) {
            return Outcome.refused(Refusal.at("file", "fileNotReadable"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Refusal tooLarge() {
        return Refusal.at("file", "fileTooLarge", LARGEST / 1_000);
    }

    private static Outcome<AnswerFile> lines(String text) throws IOException {
        var said = SEPARATOR_LINE.matcher(text).find();
        var format = CSVFormat.DEFAULT.builder()
            .setDelimiter(said ? text.charAt("sep=".length()) : separator(text))
            .setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(false).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var lines = parser.stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                    .skip(said ? 1 : 0)
                    .limit(MOST_ROWS + 2L)
                    .map(row -> new Line(row.getRecordNumber(), row.stream().map(String::strip).toList()))
                    .toList();
            return checked(lines.isEmpty() ? lines : withoutEmptyColumns(lines));
        }
    }

    /** A spreadsheet also writes the empty columns to the right of the last that anything stands in. */
    private static List<Line> withoutEmptyColumns(List<Line> lines) {
        var named = lengthWithoutEmptyEnd(lines.get(0));
        return lines.stream()
            .map(line -> new Line(line.number(), line.cells().subList(
                0, Math.min(line.cells().size(), Math.max(named, lengthWithoutEmptyEnd(line))))))
            .toList();
    }

    private static int lengthWithoutEmptyEnd(Line line) {
        int length = line.cells().size();
        while (length > 0 && line.cells().get(length - 1).isEmpty()) {
            length--;
        }
        return length;
    }

    private static Outcome<AnswerFile> checked(List<Line> lines) {
        if (lines.size() < 2) {
            return Outcome.refused(Refusal.at("file", "fileWithoutAnswers"));
        }
        if (lines.size() > MOST_ROWS + 1) {
            return Outcome.refused(Refusal.at("file", "fileTooLong", MOST_ROWS));
        }
        return lines.stream().anyMatch(line -> line.cells().size() > MOST_COLUMNS)
                ? Outcome.refused(Refusal.at("file", "fileNotReadable"))
                : Outcome.accepted(new AnswerFile(lines));
    }

    private static String text(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The sign that the head has most of. */
    private static char separator(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(sign -> head.chars().filter(one -> one == sign).count()))
                .filter(sign -> head.indexOf(sign) >= 0)
                .orElse(';');
    }
}
