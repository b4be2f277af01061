package platssamverkan.process.introduction;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.process.correction.RecordedStepSheet;
import platssamverkan.process.correction.StepCorrections;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

@Component
@Order(94)
class AreaCorrectionSheet extends RecordedStepSheet<AreaDefinitionForm> {

    private final AreaService areas;
    private final Clock clock;

    AreaCorrectionSheet(DefineAreaForm form, StepCorrections corrections, AreaService areas, Clock clock) {
        super(form, "defineArea", corrections);
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    protected Outcome<?> correct(ProjectId project, AreaDefinitionForm value, AccountId by) {
        return areas.define(project, value.command(), by, clock.instant());
    }
}
