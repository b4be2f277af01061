package platssamverkan.process.followup;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.InspectionSheet;
import platssamverkan.analysis.Rating;
import platssamverkan.process.analysis.Raters;
import platssamverkan.process.analysis.RatingGuide;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** The inspected factors of the baseline at the places that the project goes on with, rated again. */
@Component
@Order(60)
class FollowUpInspectionSheet extends FollowUpSheet {

    private final InspectionService inspections;

    FollowUpInspectionSheet(InspectionService inspections, InspectionTables tables, BaselineWords words,
            RatingGuide guide, Raters raters, Clock clock) {
        super(tables, words, guide, raters, clock);
        this.inspections = inspections;
    }

    @Override
    public String key() {
        return "follow-up-inspection";
    }

    @Override
    public Set<String> steps() {
        return Set.of("followUpInspection");
    }

    @Override
    InspectionSheet sheet(ProjectId projectId) {
        return inspections.sheet(projectId);
    }

    @Override
    boolean withholdsBaseline(ProjectId projectId) {
        return inspections.isReviewed(projectId) && inspections.assessment(projectId).isEmpty();
    }

    @Override
    Outcome<UUID> rate(ProjectId projectId, Rating rating, long seen, AccountId by) {
        return inspections.inspect(projectId, rating, seen, by);
    }
}
