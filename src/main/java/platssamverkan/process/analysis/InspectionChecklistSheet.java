package platssamverkan.process.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.InspectionFindingService;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.RatedPart;
import platssamverkan.analysis.RatingService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** The checklist before anything is done about the places. */
@Component
@Order(18)
class InspectionChecklistSheet extends ChecklistSheet {

    private final RatingService ratings;
    private final EarlierScores earlier;

    InspectionChecklistSheet(InspectionFindingService findings, FindingPhotos photos, FindingWords words,
            AnalysisWords analysis, Choices choices, Texts texts, RatingService ratings, EarlierScores earlier) {
        super(Occasion.BASELINE, findings, photos, words, analysis, choices, texts);
        this.ratings = ratings;
        this.earlier = earlier;
    }

    @Override
    public String key() {
        return "inspection-checklist";
    }

    @Override
    public Set<String> steps() {
        return Set.of("inspectPlaces");
    }

    @Override
    Map<PlaceView, List<Factor>> toInspect(ProjectId projectId) {
        var sheet = ratings.sheet(projectId, RatedPart.INSPECTED);
        var factors = new LinkedHashMap<PlaceView, List<Factor>>();
        sheet.places().forEach(place -> factors.put(place, sheet.toRate()));
        return factors;
    }

    @Override
    boolean areWithheld(ProjectId projectId) {
        return earlier.areWithheld(projectId, RatedPart.INSPECTED);
    }
}
