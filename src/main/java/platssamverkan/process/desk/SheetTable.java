package platssamverkan.process.desk;

import java.util.List;

/**
 * One table of a worksheet.
 *
 * @param addLabel the text of the button that adds a row; empty where rows are given
 */
public record SheetTable(String caption, List<String> columns, List<SheetLine> lines, String addLabel) {}
