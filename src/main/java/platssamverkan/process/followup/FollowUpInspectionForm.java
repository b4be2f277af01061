package platssamverkan.process.followup;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.InspectionService;
import platssamverkan.process.analysis.InspectionForm;
import platssamverkan.process.analysis.Raters;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class FollowUpInspectionForm implements TaskForm<InspectionForm> {

    private final InspectionService inspections;
    private final Raters raters;

    FollowUpInspectionForm(InspectionService inspections, Raters raters) {
        this.inspections = inspections;
        this.raters = raters;
    }

    @Override
    public String id() {
        return "follow-up-inspection";
    }

    @Override
    public String valueName() {
        return "inspection";
    }

    @Override
    public Class<InspectionForm> valueType() {
        return InspectionForm.class;
    }

    @Override
    public InspectionForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
                "reviewed", inspections.isReviewed(scope.projectId()), "raters", raters.choices(scope.projectId()));
    }
}
