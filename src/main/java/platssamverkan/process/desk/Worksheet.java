package platssamverkan.process.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * Work of several people over days: rows of domain data, each saved alone through a small form.
 * The key names its address and its texts ({@code worksheet.<key>.title}, {@code worksheet.<key>.help}).
 */
public interface Worksheet<R> {

    /** Kebab, as in the address: {@code factor-ratings}. */
    String key();

    /** The stems of the steps during which its rows may be changed, in the order of the model. */
    Set<String> steps();

    /** Whether the person may change its rows though none of its steps is open; so are corrections made. */
    default boolean isOpenTo(ProjectId projectId, AccountId person) {
        return false;
    }

    /** The step whose record its row corrects, for a reason that the row's form asks for; empty for other sheets. */
    default Optional<String> corrects() {
        return Optional.empty();
    }

    /** Whether a row is opened only by those who may write in it; others read the tables alone. */
    default boolean hidesRows() {
        return false;
    }

    /** The form of one row, {@code rate-factor}. */
    String formId();

    /** The {@code path} of the row form's outermost group. */
    String valueName();

    Class<R> rowType();

    /** Everything filled in and everything that waits to be, in the order of work. */
    List<SheetTable> tables(ProjectId projectId);

    /** A row that exists or waits to be filled in; empty where the key names nothing in this project. */
    Optional<SheetRow<R>> row(ProjectId projectId, String rowKey);

    /** What stands in a row that the person is about to add; null for nothing. */
    default R blank(ProjectId projectId, AccountId person) {
        return null;
    }

    default Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of();
    }

    /** Saves one row and answers its key; refused when somebody else has changed it meanwhile. */
    Outcome<String> save(ProjectId projectId, RowEdit<R> edit);

    /** Removes one row; most sheets keep what was once written. */
    default Outcome<String> remove(ProjectId projectId, RowEdit<R> edit) {
        return Outcome.refused(Refusal.of("rowCannotBeRemoved"));
    }

    /** What removing the row leads to, in sentences, where it is more than a line that goes away. */
    default List<String> removalLeadsTo(ProjectId projectId, String rowKey) {
        return List.of();
    }

    /** The version that {@link #remove} compares; higher whenever anybody has changed anything of the row. */
    default long removalVersion(ProjectId projectId, String rowKey) {
        return row(projectId, rowKey).map(SheetRow::version).orElse(0L);
    }

    SheetProgress progress(ProjectId projectId);
}
