package platssamverkan.collaboration;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Keeps the analysis of how the actors work together (TP-084). */
@Service
@Transactional
public class CollaborationAnalysisService {

    private final CollaborationAnalyses analyses;
    private final ActorService actors;

    CollaborationAnalysisService(CollaborationAnalyses analyses, ActorService actors) {
        this.analyses = analyses;
        this.actors = actors;
    }

    /** Records the analysis; a second time makes a new version. */
    public Outcome<CollaborationAnalysisView> record(
        ProjectId project, AnalyseCollaboration content, AccountId by, Instant at
    ) {
        var refusals = CollaborationAnalysisRules.check(content, knownActors(project));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var version = supersedeCurrent(project, at) + 1;
        var analysis = analyses.saveAndFlush(new CollaborationAnalysis(project, version, content, by, at));
        return Outcome.accepted(analysis.view());
    }

    @Transactional(readOnly = true)
    public Optional<CollaborationAnalysisView> analysis(ProjectId project) {
        return current(project).map(CollaborationAnalysis::view);
    }

    /** The name of the municipality's local crime prevention council; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> localCouncil(ProjectId project) {
        return analysis(project).map(view -> view.content().localCouncilName());
    }

    private Set<ActorId> knownActors(ProjectId project) {
        return actors.actors(project).stream().map(ActorView::id).collect(Collectors.toSet());
    }

    private Optional<CollaborationAnalysis> current(ProjectId project) {
        return analyses.findByProjectIdAndSupersededAtIsNull(project.value());
    }

    private int supersedeCurrent(ProjectId project, Instant at) {
        var previous = current(project);
        previous.ifPresent(old -> {
            old.supersede(at);
            analyses.saveAndFlush(old);
        });
        return previous.map(CollaborationAnalysis::version).orElse(0);
    }
}
