package platssamverkan.actionplan;

import java.time.LocalDate;

/**
 * A report of how a measure goes.
 *
 * @param done what has been done since the last report
 * @param reason why it rests or cannot be carried out; null otherwise
 * @param completedOn with evidence and cost only for a completed measure; null otherwise
 * @param evidence where it can be seen that the measure is carried out
 * @param evidenceFiles how many files show it, those of earlier reports included
 * @param noFilesReason why no file shows it; null where one does
 */
public record ReportMeasure(
    MeasureOutcome outcome, String done, String reason, LocalDate completedOn, String evidence, Long costOre,
    int evidenceFiles, String noFilesReason
) {}
