package platssamverkan.process.desk;

import java.util.List;

/** How far a worksheet is: rows filled in of those needed (0 needed when any number will do), and what is missing. */
public record SheetProgress(int filled, int needed, List<String> missing) {

    public boolean complete() {
        return missing.isEmpty();
    }
}
