package platssamverkan.actionplan;

import java.time.LocalDate;

/** What somebody reports about a permit; see {@link PermitReport}. */
public record ReportPermit(
    PermitKind kind, PermitStatus status, LocalDate occurredOn, String registryNumber, String note
) {}
