package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import platssamverkan.process.desk.KeptRowSheet;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

/**
 * Facts of the analysis, in the order of the places.
 *
 * @param <R> a row as its form has it
 * @param <C> the fact as the domain keeps it
 */
abstract class FactSheet<R, C> extends KeptRowSheet<R, C> {

    private final SheetPlaces places;

    FactSheet(SheetPlaces places, Texts texts) {
        super(texts);
        this.places = places;
    }

    abstract List<SheetCell> cells(ProjectId projectId, C fact, SheetPlaces.Names places);

    /** Which fact stands before which. */
    abstract Comparator<C> order(SheetPlaces.Names places);

    @Override
    public Set<String> steps() {
        return Set.of("compileSituationPicture");
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var names = places.names(projectId);
        return table(facts(projectId).stream().sorted(Comparator.comparing(RowView::content, order(names))),
                fact -> cells(projectId, fact, names));
    }
}
