package platssamverkan.process.desk;

import java.util.List;

/** One line: its key, whether it is filled in, and its cells; the first cell names the row. */
public record SheetLine(String rowKey, boolean filled, List<SheetCell> cells) {

    public String name() {
        return cells.get(0).text();
    }
}
