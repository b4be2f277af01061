package platssamverkan.project;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What it takes to open a project.
 *
 * @param dueDates when each step is due, by the step's stem
 */
public record OpenProject(
    UUID municipalityId,
    String name,
    String purpose,
    ProgramModel model,
    LocalDate startsOn,
    Map<String, LocalDate> dueDates
) {}
