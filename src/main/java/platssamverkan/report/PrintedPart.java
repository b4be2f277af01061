package platssamverkan.report;

import java.util.List;

/**
 * A part of a report as it is printed: words that are stored and never put together again.
 *
 * @param level 2 for a chapter, 3 for what stands in one
 */
public record PrintedPart(int level, String heading, List<String> paragraphs, List<Table> tables) {

    public record Table(String caption, List<String> columns, List<List<String>> rows) {}
}
