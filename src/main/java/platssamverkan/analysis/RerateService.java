package platssamverkan.analysis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** Rates the factors of the baseline again that are not inspected, each from its own kind of source (TP-077). */
@Service
@Transactional
public class RerateService {

    private static final RatedPart PART = RatedPart.OTHERS;

    private final FollowUpRatings followUp;
    private final FlowCountService flows;

    RerateService(FollowUpRatings followUp, FlowCountService flows) {
        this.followUp = followUp;
        this.flows = flows;
    }

    /** @param seen the version that the person saw; 0 for a pair of place and factor not rated again before */
    public Outcome<UUID> rate(ProjectId projectId, Rating rating, long seen, AccountId by) {
        return followUp.rate(projectId, PART, rating, seen, by);
    }

    /** Ends the rating, and the counts beneath it, once every pair is rated again or somebody has said why it cannot be. */
    public Outcome<UUID> record(ProjectId projectId, String summary, AccountId by) {
        var recorded = followUp.record(projectId, PART, summary, null, by);
        if (recorded.isAccepted()) {
            flows.closeFollowUp(projectId, summary, by);
        }
        return recorded;
    }

    @Transactional(readOnly = true)
    public InspectionSheet sheet(ProjectId projectId) {
        return followUp.sheet(projectId, PART);
    }

    /** What the ratings say together; empty before they are recorded. */
    @Transactional(readOnly = true)
    public Optional<RowView<Assessment>> assessment(ProjectId projectId) {
        return followUp.assessment(projectId, PART);
    }
}
