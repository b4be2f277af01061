package platssamverkan.process.collaboration;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.correction.RecordedStepSheet;
import platssamverkan.process.correction.StepCorrections;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** The steering group changes while the project goes on; an open decision keeps the electorate that it was opened with. */
@Component
@Order(95)
class SteeringGroupCorrectionSheet extends RecordedStepSheet<SteeringGroupForm> {

    private final SteeringGroupService groups;
    private final Clock clock;

    SteeringGroupCorrectionSheet(
        FormSteeringGroupForm form, StepCorrections corrections, SteeringGroupService groups, Clock clock
    ) {
        super(form, "formSteeringGroup", corrections);
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    protected Outcome<?> correct(ProjectId project, SteeringGroupForm value, AccountId by) {
        return groups.form(project, value.command(), by, clock.instant());
    }
}
