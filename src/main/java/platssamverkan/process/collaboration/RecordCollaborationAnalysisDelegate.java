package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CollaborationAnalysisService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the analysis of collaboration and answers whether there is a local council to build on. */
@Component
public class RecordCollaborationAnalysisDelegate extends RecordDelegate<CollaborationAnalysisForm> {

    private final CollaborationAnalysisService analyses;

    RecordCollaborationAnalysisDelegate(
        AnalyseCollaborationForm form, FormValues values, CollaborationAnalysisService analyses
    ) {
        super(form, values);
        this.analyses = analyses;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, CollaborationAnalysisForm value) {
        var outcome = analyses.record(step.projectId(), value.command(), step.by(), step.at());
        if (outcome.isAccepted()) {
            step.answer("localCouncilExists", outcome.value().content().localCouncilExists());
        }
        return outcome;
    }
}
