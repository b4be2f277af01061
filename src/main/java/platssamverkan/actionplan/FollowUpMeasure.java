package platssamverkan.actionplan;

import java.time.LocalDate;

/** What came of a completed measure. */
public record FollowUpMeasure(LocalDate followedUpOn, String result, FollowUpAssessment assessment) {}
