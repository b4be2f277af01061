package platssamverkan.process.collaboration;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.LocalCouncilService;
import platssamverkan.process.correction.RecordedStepSheet;
import platssamverkan.process.correction.StepCorrections;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

@Component
@Order(97)
class CouncilDevelopmentCorrectionSheet extends RecordedStepSheet<CouncilDevelopmentForm> {

    private final LocalCouncilService councils;
    private final Clock clock;

    CouncilDevelopmentCorrectionSheet(
        DevelopLocalCouncilForm form, StepCorrections corrections, LocalCouncilService councils, Clock clock
    ) {
        super(form, "developLocalCouncil", corrections);
        this.councils = councils;
        this.clock = clock;
    }

    @Override
    protected Outcome<?> correct(ProjectId project, CouncilDevelopmentForm value, AccountId by) {
        return councils.develop(project, value.command(), by, clock.instant());
    }
}
