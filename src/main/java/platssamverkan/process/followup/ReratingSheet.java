package platssamverkan.process.followup;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.InspectionSheet;
import platssamverkan.analysis.Rating;
import platssamverkan.analysis.RerateService;
import platssamverkan.process.analysis.Raters;
import platssamverkan.process.analysis.RatingGuide;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** The factors of the baseline that are not inspected, each rated again from its own kind of source. */
@Component
@Order(61)
class ReratingSheet extends FollowUpSheet {

    private final RerateService ratings;

    ReratingSheet(RerateService ratings, InspectionTables tables, BaselineWords words, RatingGuide guide, Raters raters,
            Clock clock) {
        super(tables, words, guide, raters, clock);
        this.ratings = ratings;
    }

    @Override
    public String key() {
        return "reratings";
    }

    @Override
    public Set<String> steps() {
        return Set.of("rerateFactors");
    }

    @Override
    InspectionSheet sheet(ProjectId projectId) {
        return ratings.sheet(projectId);
    }

    @Override
    boolean withholdsBaseline(ProjectId projectId) {
        return ratings.assessment(projectId).isEmpty();
    }

    @Override
    Outcome<UUID> rate(ProjectId projectId, Rating rating, long seen, AccountId by) {
        return ratings.rate(projectId, rating, seen, by);
    }
}
