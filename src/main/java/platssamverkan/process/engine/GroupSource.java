package platssamverkan.process.engine;

import java.util.Set;
import platssamverkan.project.Roster;

/** Tells some of the scoped groups ({@code role@id}) that a person belongs to. */
interface GroupSource {

    /**
     * The groups of the person whom the roster is about, in the projects of the roster and no others. Asks the database
     * as often for many projects as for one.
     */
    Set<String> groupsOf(Roster roster);
}
