package platssamverkan.process.analysis;

import java.util.Set;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.RatedPart;
import platssamverkan.analysis.RatingService;
import platssamverkan.process.engine.OpenSteps;
import platssamverkan.project.ProjectId;

/**
 * Keeps the scores of the baseline from those who rate again, so that the first rating does not lead the second. In the
 * full model they are out of sight from the day the step of the follow-up waits until it is done; the entry model shows
 * them beside each other, as its follow-up is a round that everybody makes together.
 */
@Component
public class EarlierScores {

    private static final Set<String> INSPECTED_AGAIN = Set.of("followUpInspection");
    private static final Set<String> RATED_AGAIN = Set.of("rerateFactors");

    private final RatingService ratings;
    private final OpenSteps openSteps;

    EarlierScores(RatingService ratings, OpenSteps openSteps) {
        this.ratings = ratings;
        this.openSteps = openSteps;
    }

    /** Whether anything of the baseline is out of sight now, and so how each of its pairs of place and factor began. */
    public boolean areWithheld(ProjectId projectId) {
        return areWithheld(projectId, RatedPart.INSPECTED) || areWithheld(projectId, RatedPart.OTHERS);
    }

    /** Whether the baseline's scores of these factors are out of sight now. */
    boolean areWithheld(ProjectId projectId, RatedPart part) {
        return ratings.ownPart(projectId) != RatedPart.ALL && openSteps.isWaiting(projectId, steps(part));
    }

    private static Set<String> steps(RatedPart part) {
        return part == RatedPart.INSPECTED ? INSPECTED_AGAIN : RATED_AGAIN;
    }
}
