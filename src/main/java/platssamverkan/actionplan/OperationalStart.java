package platssamverkan.actionplan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * When an operational measure shall begin.
 *
 * @param needs what it takes for the measure to get going; null where nothing stands in the way
 */
@Embeddable
public record OperationalStart(UUID measureId, LocalDate startsOn, String needs) {}
