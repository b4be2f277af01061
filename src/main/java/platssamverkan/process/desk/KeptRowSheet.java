package platssamverkan.process.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * A sheet of facts to which people add rows one by one, each kept with all its versions.
 *
 * @param <R> a row as its form has it
 * @param <C> the fact as the domain keeps it
 */
public abstract class KeptRowSheet<R, C> implements Worksheet<R> {

    private final Texts texts;

    protected KeptRowSheet(Texts texts) {
        this.texts = texts;
    }

    protected abstract List<RowView<C>> facts(ProjectId projectId);

    protected abstract R form(C fact);

    protected abstract C fact(R form);

    protected abstract Outcome<UUID> keep(RowChange change, C fact);

    protected abstract Outcome<UUID> takeAway(RowChange change);

    /** The names of the columns, whose heads are the messages {@code worksheet.<key>.<name>}. */
    protected abstract Stream<String> columns();

    /** One table of these rows. */
    protected List<SheetTable> table(Stream<RowView<C>> rows, Function<C, List<SheetCell>> cells) {
        var lines = rows.map(row -> new SheetLine(row.rowId().toString(), true, cells.apply(row.content()))).toList();
        return List.of(new SheetTable(word("title"), columns().map(this::word).toList(), lines, word("add")));
    }

    @Override
    public Optional<SheetRow<R>> row(ProjectId projectId, String rowKey) {
        return find(projectId, rowKey).map(row -> new SheetRow<>(rowKey, row.version(), form(row.content())));
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<R> edit) {
        if (edit.isNew()) {
            return keep(RowChange.added(projectId, edit.by()), fact(edit.value())).map(UUID::toString);
        }
        return change(projectId, edit)
            .map(change -> keep(change, fact(edit.value())).map(UUID::toString))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")));
    }

    @Override
    public Outcome<String> remove(ProjectId projectId, RowEdit<R> edit) {
        return change(projectId, edit)
            .map(change -> takeAway(change).map(UUID::toString))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(facts(projectId).size(), 0, List.of());
    }

    protected String word(String name) {
        return texts.text("worksheet." + key() + "." + name);
    }

    private Optional<RowView<C>> find(ProjectId projectId, String rowKey) {
        return facts(projectId).stream().filter(row -> row.rowId().toString().equals(rowKey)).findFirst();
    }

    private Optional<RowChange> change(ProjectId projectId, RowEdit<R> edit) {
        return find(projectId, edit.rowKey())
            .map(row -> new RowChange(projectId, row.rowId(), edit.version(), edit.by()));
    }
}
