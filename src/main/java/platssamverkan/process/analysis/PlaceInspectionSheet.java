package platssamverkan.process.analysis;

import java.time.Clock;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.RatedPart;
import platssamverkan.analysis.RatingService;
import platssamverkan.project.ProjectId;

/** The factors that are rated by inspecting the places (TP-055), before anything is done. */
@Component
@Order(18)
class PlaceInspectionSheet extends BaselineSheet {

    PlaceInspectionSheet(RatingService ratings, RatingGuide guide, FactorRatingTables tables, EarlierScores earlier,
            Raters raters, Clock clock) {
        super(ratings, guide, tables, earlier, raters, clock);
    }

    @Override
    public String key() {
        return "place-inspection";
    }

    @Override
    public Set<String> steps() {
        return Set.of("inspectPlaces");
    }

    @Override
    RatedPart part(ProjectId projectId) {
        return RatedPart.INSPECTED;
    }
}
