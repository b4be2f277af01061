package platssamverkan.project;

import java.time.LocalDate;
import java.util.UUID;

/** A project as others see it. */
public record ProjectView(
    ProjectId id,
    String name,
    String purpose,
    ProgramModel model,
    ProjectStatus status,
    UUID municipalityId,
    String municipalityName,
    boolean example,
    LocalDate startsOn,
    LocalDate endsOn
) {}
