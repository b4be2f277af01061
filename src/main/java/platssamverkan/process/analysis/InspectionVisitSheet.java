package platssamverkan.process.analysis;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.InspectionVisitService;
import platssamverkan.analysis.Occasion;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** The rounds before anything is done about the places. */
@Component
@Order(17)
class InspectionVisitSheet extends VisitSheet {

    InspectionVisitSheet(InspectionVisitService visits, VisitWords words, SheetPlaces places, Raters raters,
            Choices choices, Texts texts) {
        super(Occasion.BASELINE, visits, words, places, raters, choices, texts);
    }

    @Override
    public String key() {
        return "inspection-visits";
    }

    @Override
    public Set<String> steps() {
        return Set.of("inspectPlaces");
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(facts(projectId).size(), 0, unvisited(projectId));
    }
}
