package platssamverkan.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Locks the baseline: from then on nobody can change how the places were rated to begin with. */
@Service
@Transactional
public class BaselineService {

    private final Baselines baselines;
    private final RatingService ratings;
    private final FactorFrame frame;
    private final Clock clock;

    BaselineService(Baselines baselines, RatingService ratings, FactorFrame frame, Clock clock) {
        this.baselines = baselines;
        this.ratings = ratings;
        this.frame = frame;
        this.clock = clock;
    }

    /** Locks what is rated; a baseline that is locked already stays as it is. */
    public Outcome<BaselineView> lock(ProjectId projectId) {
        frame.hold(projectId);
        var locked = baseline(projectId);
        if (locked.isPresent()) {
            return Outcome.accepted(locked.get());
        }
        if (!ratings.isDone(projectId)) {
            return Outcome.refused(Refusal.of("ratingsNotRecorded"));
        }
        var sheet = ratings.sheet(projectId);
        var unlocked = baselines.saveAndFlush(new Baseline(projectId, sheet.factors(), pairs(sheet)));
        return Outcome.accepted(baselines.saveAndFlush(unlocked.lock(clock.instant())).view());
    }

    /** The locked baseline; empty before it is locked. */
    @Transactional(readOnly = true)
    public Optional<BaselineView> baseline(ProjectId projectId) {
        return baselines.findById(projectId.value()).map(Baseline::view);
    }

    private static List<BaselinePair> pairs(RatingSheet sheet) {
        var factors = sheet.factors();
        return sheet.valid().stream()
                .map(rating -> BaselinePair.of(
                        rating, factors.catalogue().factor(rating.factorCode()).orElseThrow().source(), factors.thresholds()))
                .toList();
    }
}
