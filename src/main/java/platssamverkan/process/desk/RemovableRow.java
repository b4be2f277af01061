package platssamverkan.process.desk;

import java.util.List;

/**
 * A row that can be taken away: what it is called, and its version for the removal.
 *
 * @param leadsTo what removing it leads to, where it is more than a line that goes away
 */
public record RemovableRow(String name, long version, List<String> leadsTo) {}
