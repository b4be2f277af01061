package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/**
 * A sheet of facts that people add row by row.
 *
 * @param <R> a row as its form has it
 * @param <C> the fact as the domain keeps it
 */
abstract class FactSheet<R, C> implements Worksheet<R> {

    private final SheetPlaces places;
    private final Texts texts;

    FactSheet(SheetPlaces places, Texts texts) {
        this.places = places;
        this.texts = texts;
    }

    abstract List<RowView<C>> facts(ProjectId projectId);

    abstract R form(C fact);

    abstract C fact(R form);

    abstract Outcome<UUID> keep(RowChange change, C fact);

    abstract Outcome<UUID> takeAway(RowChange change);

    /** The names of the columns, whose heads are messages. */
    abstract Stream<String> columns();

    abstract List<SheetCell> cells(C fact, SheetPlaces.Names places);

    /** Which fact stands before which. */
    abstract Comparator<C> order(SheetPlaces.Names places);

    @Override
    public Set<String> steps() {
        return Set.of("compileSituationPicture");
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var names = places.names(projectId);
        var lines = facts(projectId).stream()
                .sorted(Comparator.comparing(RowView::content, order(names)))
                .map(row -> new SheetLine(row.rowId().toString(), true, cells(row.content(), names)))
                .toList();
        return List.of(new SheetTable(word("title"), columns().map(this::word).toList(), lines, word("add")));
    }

    @Override
    public Optional<SheetRow<R>> row(ProjectId projectId, String rowKey) {
        return facts(projectId).stream()
                .filter(row -> row.rowId().toString().equals(rowKey))
                .map(row -> new SheetRow<>(rowKey, row.version(), form(row.content())))
                .findFirst();
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

    String word(String name) {
        return texts.text("worksheet." + key() + "." + name);
    }

    private Optional<RowChange> change(ProjectId projectId, RowEdit<R> edit) {
        return facts(projectId).stream()
                .map(RowView::rowId)
                .filter(row -> row.toString().equals(edit.rowKey()))
                .map(row -> new RowChange(projectId, row, edit.version(), edit.by()))
                .findFirst();
    }
}
