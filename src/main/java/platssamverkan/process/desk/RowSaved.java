package platssamverkan.process.desk;

import java.util.List;
import platssamverkan.shared.Refusal;

/** What became of a row that was saved. */
public sealed interface RowSaved {

    String STALE = "rowChanged";

    record Done(String rowKey) implements RowSaved {}

    record Refused(List<Refusal> refusals) implements RowSaved {

        /** Whether somebody else was first: then the row has to be read anew before it can be saved. */
        public boolean isStale() {
            return refusals.stream().anyMatch(refusal -> STALE.equals(refusal.code()));
        }
    }

    /** The row does not exist for this person, or the sheet is closed. */
    record NotFound() implements RowSaved {}
}
