package platssamverkan.process.desk;

import java.util.List;

/**
 * One table of a worksheet.
 *
 * @param addLabel the text of the button that adds a row; empty where rows are given
 */
public record SheetTable(String caption, List<String> columns, List<SheetLine> lines, String addLabel) {

    /** Whether people add rows here; what they have added they can take away. */
    public boolean takesRows() {
        return !addLabel.isEmpty();
    }
}
