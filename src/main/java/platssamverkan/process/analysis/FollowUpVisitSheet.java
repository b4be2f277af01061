package platssamverkan.process.analysis;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.InspectionVisitService;
import platssamverkan.analysis.Occasion;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** The rounds of the follow-up; the entry model does without them. */
@Component
@Order(59)
class FollowUpVisitSheet extends VisitSheet {

    FollowUpVisitSheet(InspectionVisitService visits, VisitWords words, SheetPlaces places, Raters raters,
            Choices choices, Texts texts) {
        super(Occasion.FOLLOW_UP, visits, words, places, raters, choices, texts);
    }

    @Override
    public String key() {
        return "follow-up-visits";
    }

    @Override
    public Set<String> steps() {
        return Set.of("followUpInspection");
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(facts(projectId).size(), 0, List.of());
    }
}
