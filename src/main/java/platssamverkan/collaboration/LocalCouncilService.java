package platssamverkan.collaboration;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Keeps how a municipality's local crime prevention council develops to carry the collaboration (TP-045). */
@Service
@Transactional
public class LocalCouncilService {

    private final CouncilDevelopments developments;
    private final CollaborationAnalysisService analyses;
    private final ActorService actors;

    LocalCouncilService(
        CouncilDevelopments developments, CollaborationAnalysisService analyses, ActorService actors
    ) {
        this.developments = developments;
        this.analyses = analyses;
        this.actors = actors;
    }

    /** Records the development; a second time makes a new version. */
    public Outcome<CouncilDevelopmentView> develop(
        ProjectId project, DevelopCouncil content, AccountId by, Instant at
    ) {
        var chairActor = actors.find(project, content.chairActor());
        var refusals = CouncilRules.check(analyses.localCouncil(project).isPresent(), chairActor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var version = supersedeCurrent(project, at) + 1;
        return Outcome.accepted(
            developments.saveAndFlush(new CouncilDevelopment(project, version, content, by, at)).view());
    }

    @Transactional(readOnly = true)
    public Optional<CouncilDevelopmentView> development(ProjectId project) {
        return current(project).map(CouncilDevelopment::view);
    }

    private Optional<CouncilDevelopment> current(ProjectId project) {
        return developments.findByProjectIdAndSupersededAtIsNull(project.value());
    }

    private int supersedeCurrent(ProjectId project, Instant at) {
        var previous = current(project);
        previous.ifPresent(old -> {
            old.supersede(at);
            developments.saveAndFlush(old);
        });
        return previous.map(CouncilDevelopment::version).orElse(0);
    }
}
