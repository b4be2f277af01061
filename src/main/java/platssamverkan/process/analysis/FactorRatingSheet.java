package platssamverkan.process.analysis;

import java.time.Clock;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.RatedPart;
import platssamverkan.analysis.RatingService;
import platssamverkan.project.ProjectId;

/** The factors to rate: in the entry model every factor in use, in the full model those that are not inspected. */
@Component
@Order(20)
class FactorRatingSheet extends BaselineSheet {

    private final RatingService ratings;

    FactorRatingSheet(RatingService ratings, RatingGuide guide, FactorRatingTables tables, EarlierScores earlier,
            Raters raters, Clock clock) {
        super(ratings, guide, tables, earlier, raters, clock);
        this.ratings = ratings;
    }

    @Override
    public String key() {
        return "factor-ratings";
    }

    @Override
    public Set<String> steps() {
        return Set.of("rateFactors");
    }

    @Override
    RatedPart part(ProjectId projectId) {
        return ratings.ownPart(projectId);
    }
}
