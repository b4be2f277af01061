package platssamverkan.analysis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectModels;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Inspects the places again by exactly the inspected factors of the baseline (TP-055), and compares. */
@Service
@Transactional
public class InspectionService {

    private static final RatedPart PART = RatedPart.INSPECTED;

    private final FollowUpRatings followUp;
    private final Reviewers reviewers;
    private final InspectionVisitService visits;
    private final ProjectModels models;

    InspectionService(FollowUpRatings followUp, Reviewers reviewers, InspectionVisitService visits,
            ProjectModels models) {
        this.followUp = followUp;
        this.reviewers = reviewers;
        this.visits = visits;
        this.models = models;
    }

    /** @param seen the version that the person saw; 0 for a pair of place and factor not inspected before */
    public Outcome<UUID> inspect(ProjectId projectId, Rating rating, long seen, AccountId by) {
        return followUp.rate(projectId, PART, rating, seen, by);
    }

    /**
     * Ends the inspection once every pair is rated again, or somebody has said why it cannot be.
     *
     * @param reviewer who has gone through it without having rated; only the full model asks for one
     */
    public Outcome<UUID> record(ProjectId projectId, String summary, AccountId reviewer, AccountId by) {
        return unreviewed(projectId, reviewer).<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> followUp.record(projectId, PART, summary, reviewer, by));
    }

    /** Whether the inspection has to be gone through by somebody who has not rated. */
    @Transactional(readOnly = true)
    public boolean isReviewed(ProjectId projectId) {
        return models.followsTheFullModel(projectId);
    }

    /** Empty of pairs before the baseline is locked and it is known which places the project goes on with. */
    @Transactional(readOnly = true)
    public InspectionSheet sheet(ProjectId projectId) {
        return followUp.sheet(projectId, PART);
    }

    /** Baseline and follow-up side by side, in the full model with the factors that are not inspected; empty before all is recorded. */
    @Transactional(readOnly = true)
    public Optional<Comparison> comparison(ProjectId projectId) {
        return followUp.comparison(projectId);
    }

    /** The same comparison as soon as any part of it is recorded, also where the other part was skipped. */
    @Transactional(readOnly = true)
    public Optional<Comparison> recorded(ProjectId projectId) {
        return followUp.recorded(projectId);
    }

    /** The same comparison at any time; what is not recorded yet stands in it as not rated again. */
    @Transactional(readOnly = true)
    public Comparison standing(ProjectId projectId) {
        return followUp.standing(projectId);
    }

    /** What the inspection says as a whole; empty before it is recorded. */
    @Transactional(readOnly = true)
    public Optional<RowView<Assessment>> assessment(ProjectId projectId) {
        return followUp.assessment(projectId, PART);
    }

    private Optional<Refusal> unreviewed(ProjectId projectId, AccountId reviewer) {
        return isReviewed(projectId)
                ? reviewers.fault(projectId, reviewer, sheet(projectId).counted())
                        .or(() -> visits.shortage(projectId, Occasion.FOLLOW_UP))
                : Optional.empty();
    }
}
