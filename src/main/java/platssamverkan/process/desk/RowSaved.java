package platssamverkan.process.desk;

import java.util.List;
import platssamverkan.shared.Refusal;

/** What became of a row that was saved. */
public sealed interface RowSaved {

    record Done(String rowKey) implements RowSaved {}

    record Refused(List<Refusal> refusals) implements RowSaved {}

    /** The row does not exist for this person, or the sheet is closed. */
    record NotFound() implements RowSaved {}
}
