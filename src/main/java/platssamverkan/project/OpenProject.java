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
) {
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    /** Whether a project can start on the day; others are slips of the keyboard. */
    public static boolean canStartOn(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
