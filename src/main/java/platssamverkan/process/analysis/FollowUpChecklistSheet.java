package platssamverkan.process.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.InspectionFindingService;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.Occasion;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** The same statements as before the measures, without the answers of then. */
@Component
@Order(59)
class FollowUpChecklistSheet extends ChecklistSheet {

    private final InspectionService inspections;

    FollowUpChecklistSheet(InspectionFindingService findings, FindingPhotos photos, FindingWords words,
            AnalysisWords analysis, Choices choices, Texts texts, InspectionService inspections) {
        super(Occasion.FOLLOW_UP, findings, photos, words, analysis, choices, texts);
        this.inspections = inspections;
    }

    @Override
    public String key() {
        return "follow-up-checklist";
    }

    @Override
    public Set<String> steps() {
        return Set.of("followUpInspection");
    }

    @Override
    Map<PlaceView, List<Factor>> toInspect(ProjectId projectId) {
        var sheet = inspections.sheet(projectId);
        var factors = new LinkedHashMap<PlaceView, List<Factor>>();
        sheet.places().forEach(place -> factors.put(place, sheet.at(place.id()).stream()
                .map(pair -> sheet.factors().catalogue().factor(pair.factorCode()).orElseThrow()).toList()));
        return factors;
    }
}
