package platssamverkan.actionplan;

/** Whether a completed measure has done what it was meant to do. */
public enum FollowUpAssessment {
    AS_INTENDED, PARTLY, NOT_AS_INTENDED
}
