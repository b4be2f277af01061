package platssamverkan.followup;

import java.util.Optional;
import platssamverkan.actionplan.FollowUpAssessment;

/** How the actors judge a measure when they look back on it. */
public enum MeasureEffect {

    AS_INTENDED(FollowUpAssessment.AS_INTENDED),
    PARTLY(FollowUpAssessment.PARTLY),
    NOT_AS_INTENDED(FollowUpAssessment.NOT_AS_INTENDED),
    TOO_EARLY(null);

    private final FollowUpAssessment assessment;

    MeasureEffect(FollowUpAssessment assessment) {
        this.assessment = assessment;
    }

    Optional<FollowUpAssessment> assessment() {
        return Optional.ofNullable(assessment);
    }
}
