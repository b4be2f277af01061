package platssamverkan.web.worksheet;

import java.util.List;
import platssamverkan.process.desk.SheetTable;

/** The tables of a worksheet, a hundred rows of each at a time; most have fewer and stand on one page. */
record SheetPages(List<SheetTable> all, int wanted) {

    private static final int ROWS = 100;

    int count() {
        var longest = all.stream().mapToInt(table -> table.lines().size()).max().orElse(0);
        return Math.max(1, (longest + ROWS - 1) / ROWS);
    }

    /** The wanted page, or the nearest that there is. */
    int number() {
        return Math.min(Math.max(1, wanted), count());
    }

    List<SheetTable> tables() {
        return count() == 1 ? all : all.stream().map(this::part).toList();
    }

    private SheetTable part(SheetTable table) {
        var from = Math.min(table.lines().size(), (number() - 1) * ROWS);
        var to = Math.min(table.lines().size(), from + ROWS);
        return new SheetTable(table.caption(), table.columns(), table.lines().subList(from, to), table.addLabel());
    }
}
