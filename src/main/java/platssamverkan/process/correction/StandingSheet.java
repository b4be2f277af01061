package platssamverkan.process.correction;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.KeptRowSheet;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/**
 * Facts that belong to no step: whoever may correct what is on record writes them while the project goes on.
 *
 * @param <R> a row as its form has it
 * @param <C> the fact as the domain keeps it
 */
public abstract class StandingSheet<R, C> extends KeptRowSheet<R, C> {

    private final Correctors correctors;

    protected StandingSheet(Correctors correctors, Texts texts) {
        super(texts);
        this.correctors = correctors;
    }

    protected abstract Stream<String> cells(ProjectId projectId, C fact);

    @Override
    public Set<String> steps() {
        return Set.of();
    }

    @Override
    public boolean isOpenTo(ProjectId projectId, AccountId person) {
        return correctors.mayCorrect(projectId, person);
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        return table(facts(projectId).stream(), fact -> cells(projectId, fact).map(SheetCell::of).toList());
    }
}
