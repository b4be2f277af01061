package platssamverkan.process.collaboration;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.process.correction.RecordedStepSheet;
import platssamverkan.process.correction.StepCorrections;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The collaboration analysis; whether there is a local Brå has led the project one way, and stays as it was said. */
@Component
@Order(96)
class CollaborationAnalysisCorrectionSheet extends RecordedStepSheet<CollaborationAnalysisForm> {

    private final CollaborationAnalysisService analyses;
    private final Clock clock;

    CollaborationAnalysisCorrectionSheet(
        AnalyseCollaborationForm form, StepCorrections corrections, CollaborationAnalysisService analyses, Clock clock
    ) {
        super(form, "analyseCollaboration", corrections);
        this.analyses = analyses;
        this.clock = clock;
    }

    @Override
    protected Outcome<?> correct(ProjectId project, CollaborationAnalysisForm value, AccountId by) {
        var command = value.command();
        var before = analyses.analysis(project).orElseThrow().content();
        return command.localCouncilExists() == before.localCouncilExists()
            ? analyses.record(project, command, by, clock.instant())
            : Outcome.refused(Refusal.at("localCouncilExists", "localCouncilHasLed"));
    }
}
