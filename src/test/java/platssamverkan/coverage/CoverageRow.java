package platssamverkan.coverage;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One line of the map: a demand and what answers it. */
record CoverageRow(String number, String demand, String answer, String where) {

    private static final Pattern LINE = Pattern.compile("\\| ((?:TP-|LR)\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");
    private static final Pattern REFERENCE = Pattern.compile("`([^`]+)`");
    private static final int SHORTEST_REASON = 20;

    static List<CoverageRow> read(String markdown) {
        return LINE.matcher(markdown).results()
                .map(found -> new CoverageRow(found.group(1), found.group(2).strip(), found.group(3).strip(), found.group(4).strip()))
                .toList();
    }

    List<String> references() {
        return REFERENCE.matcher(where).results().map((MatchResult found) -> found.group(1)).toList();
    }

    /** What is wrong with the line itself. */
    Stream<String> faults() {
        return Stream.of(
                        number.startsWith("TP-") && !demand.matches(".*«.+».*") ? "quotes nothing" : null,
                        demand.isEmpty() ? "says no demand" : null,
                        answered() ? null : "is answered with " + answer)
                .filter(fault -> fault != null).map(fault -> number + " " + fault);
    }

    private boolean answered() {
        return switch (answer) {
            case "met", "partly" -> !references().isEmpty();
            case "later", "not ours" -> where.length() >= SHORTEST_REASON;
            default -> false;
        };
    }
}
