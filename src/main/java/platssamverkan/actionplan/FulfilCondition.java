package platssamverkan.actionplan;

import java.time.LocalDate;

/** How a condition was met. */
public record FulfilCondition(LocalDate doneOn, String how) {}
