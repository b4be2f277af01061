package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.FormView;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetLink;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.desk.WorksheetDesk;

/** The worksheets of a walk's project: filled in as in the story, or changed row by row. */
final class WalkSheets {

    private final WorksheetDesk worksheets;
    private final RowDesk rows;
    private final RowRemoval removal;
    private final Placeholders placeholders;

    WalkSheets(WorksheetDesk worksheets, RowDesk rows, RowRemoval removal, Placeholders placeholders) {
        this.worksheets = worksheets;
        this.rows = rows;
        this.removal = removal;
        this.placeholders = placeholders;
    }

    /** Everything that the step needs: what the story says, and like it where something is still missing. */
    void fillIn(Walk walk, String step, AccountId person) {
        for (var link : worksheets.links(walk.project.id(), step)) {
            walk.script.rowsFor(step, link.key()).forEach(act -> tell(walk, act, person));
        }
        worksheets.links(walk.project.id(), step).stream().filter(link -> !link.progress().complete())
            .forEach(link -> complete(walk, link, person));
    }

    private void tell(Walk walk, Act act, AccountId person) {
        var told = walk.people.withLogin(act.as()).orElse(person);
        for (var row : act.rows()) {
            try {
                var key = row.key() == null ? RowEdit.NEW : placeholders.fill(row.key(), walk.project);
                if (!(save(walk, act.sheet(), key, row.value(), told) instanceof RowSaved.Done)) {
                    save(walk, act.sheet(), key, row.value(), person);
                }
            } catch (IllegalStateException nothingOfThatName) {
                walk.note("no such row: " + act.sheet() + " " + row.key());
            }
        }
    }

    /** Fills in each line that waits with what the story says of another one. */
    private void complete(Walk walk, SheetLink link, AccountId person) {
        var like = walk.script.anyRow(link.key());
        lines(walk, link.key()).filter(line -> !line.filled()).forEach(line -> like.ifPresent(value ->
            Stream.concat(Stream.of(person), walk.people.everybody().stream())
                .anyMatch(by -> save(walk, link.key(), line.rowKey(), value, by) instanceof RowSaved.Done)));
    }

    private RowSaved save(Walk walk, String sheet, String key, JsonNode value, AccountId person) {
        var open = rows.open(walk.project.id(), sheet, key, person);
        if (open.isEmpty()) {
            return new RowSaved.NotFound();
        }
        var told = WalkDates.notAfter(walk.today(), placeholders.fill(value, walk.project));
        return rows.save(walk.project.id(), sheet, key, open.get().version(), told, person);
    }

    /** A line of a sheet that the person may write in now. */
    Optional<Line> anyLine(Walk walk, AccountId person, List<String> sheets) {
        var open = sheets.stream().map(worksheets::find).flatMap(Optional::stream)
            .filter(sheet -> worksheets.isEditable(sheet, walk.project.id(), person)).map(Worksheet::key).toList();
        return walk.any(open).flatMap(sheet -> walk.any(lines(walk, sheet).toList())
            .map(line -> new Line(sheet, line.rowKey(), person)));
    }

    /** A line that people add themselves, of a sheet that the person may write in now. */
    Optional<Line> anyOwnLine(Walk walk, AccountId person, List<String> sheets) {
        return anyLine(walk, person, sheets)
            .filter(line -> removal.find(walk.project.id(), line.sheet(), line.key(), person).isPresent());
    }

    Optional<FormView> open(Walk walk, Line line) {
        return rows.open(walk.project.id(), line.sheet(), line.key(), line.by());
    }

    RowSaved save(Walk walk, Line line, long version, JsonNode value) {
        return rows.save(walk.project.id(), line.sheet(), line.key(), version, value, line.by());
    }

    WalkOutcome saveLikeAnother(Walk walk, Line line) {
        return walk.script.anyRow(line.sheet())
            .map(value -> WalkOutcome.of(line.sheet(), save(walk, line.sheet(), line.key(), value, line.by())))
            .orElse(WalkOutcome.NOTHING);
    }

    RowSaved remove(Walk walk, Line line) {
        var version = removal.find(walk.project.id(), line.sheet(), line.key(), line.by()).orElseThrow().version();
        return removal.remove(walk.project.id(), line.sheet(), line.key(), version, line.by());
    }

    private Stream<SheetLine> lines(Walk walk, String sheet) {
        return worksheets.find(sheet).orElseThrow().tables(walk.project.id()).stream()
            .map(SheetTable::lines).flatMap(List::stream);
    }

    /** A row as the person comes to it. */
    record Line(String sheet, String key, AccountId by) {}
}
