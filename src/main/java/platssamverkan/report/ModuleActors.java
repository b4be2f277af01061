package platssamverkan.report;

import java.util.List;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.ModelModule;

/** Who took part in one module of a project, by the records that say so (TP-022, TP-024). */
public record ModuleActors(ModelModule module, List<TookPart> records) {

    public ModuleActors {
        records = records == null ? List.of() : List.copyOf(records);
    }

    public List<TookPart> of(Sector sector) {
        return records.stream().filter(one -> one.sector() == sector).toList();
    }

    /** How many different actors or capacities. */
    private long count(Sector sector) {
        return of(sector).stream().map(TookPart::who).distinct().count();
    }

    public long publicCount() {
        return count(Sector.PUBLIC);
    }

    public long privateCount() {
        return count(Sector.PRIVATE);
    }

    public boolean bothTookPart() {
        return !of(Sector.PUBLIC).isEmpty() && !of(Sector.PRIVATE).isEmpty();
    }
}
