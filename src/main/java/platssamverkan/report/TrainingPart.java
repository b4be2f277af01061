package platssamverkan.report;

import java.time.LocalDate;

/** A training that was held, and how many took part. */
public record TrainingPart(String title, LocalDate heldOn, int participants) {}
